import Knowledge
import Screen
import Typesetting

/// A line of the sessions' list that can be chosen.
enum SessionLine: Equatable {
  case keep
  case stopKeeping
  case keepPlaces
  case forgetPlaces
  case session(Session)
}

/// The sessions' page at each stage.
extension SessionsPane {
  /// What can be chosen: keeping this checklist or not, then what was kept, the latest first.
  func lines(_ context: Context) -> [SessionLine] {
    [kept == nil ? .keep : .stopKeeping] + (sessions ?? []).reversed().map { .session($0) }
      + [context[ArticlesPane.self].keepsPlaces ? .forgetPlaces : .keepPlaces]
  }

  /// The session in focus, where the focus is on one.
  func focused(_ context: Context) -> Session? {
    let lines = lines(context)
    guard lines.indices.contains(selection.focus), case .session(let session) = lines[selection.focus] else {
      return nil
    }
    return session
  }

  /// What can be chosen, in words.
  func options(_ context: Context) -> [String] {
    switch stage {
    case .list: lines(context).map { words($0, context) }
    case .deleting: [Phrases.leaveIt, Phrases.deleteIt]
    case .naming, .timeline: []
    }
  }

  private func words(_ line: SessionLine, _ context: Context) -> String {
    switch line {
    case .keep: Phrases.keepThis
    case .stopKeeping: Phrases.stopKeeping
    case .keepPlaces: Phrases.keepPlaces
    case .forgetPlaces: Phrases.forgetPlaces
    case .session(let session):
      Phrases.session(
        session,
        urgency: context.book.rules.asked(session) ? context.book.rules.urgency(of: session.sheet) : nil)
    }
  }

  package func page(_ context: Context) -> Page {
    let area = context.layout.text
    let width = max(1, min(area.columns, TypesettingOptions.measure))
    var page = Page([], in: area)
    switch stage {
    case .list: addList(to: &page, width, context)
    case .naming(let label): addNaming(label, to: &page, width)
    case .deleting(let id): addDeleting(id, to: &page, width)
    case .timeline: addTimeline(to: &page, width, context)
    }
    // With the focus on the first line, what stands above it is seen too.
    if let focus = page.focus {
      let isFirst = selection.focus == 0 && focus.upperBound <= page.height
      page.kept = (isFirst ? 0 : focus.lowerBound)..<focus.upperBound
    }
    return page
  }

  private func addList(to page: inout Page, _ width: Int, _ context: Context) {
    page.opensAtTop = selection.focus == 0
    page.add(Line(Phrases.sessionsExplained).wrapped(to: width) + [.empty])
    let options = options(context)
    for (number, words) in options.enumerated() {
      if number == 1 || number == options.count - 1 { page.add([.empty]) }
      page.add(option: words, number, isFocused: number == selection.focus, width: width)
    }
    if sessions?.isEmpty ?? true { page.add([.empty] + Line(Phrases.noSessions).wrapped(to: width)) }
  }

  private func addNaming(_ label: String, to page: inout Page, _ width: Int) {
    page.add(Line(Phrases.labelHint).wrapped(to: width) + [.empty])
    let lines = Line([Span(Phrases.labelPrompt, .strong), Span(label)]).wrapped(to: width)
    page.add(lines)
    page.focus = page.length - 1..<page.length
    page.cursorColumn = min(lines.last?.width ?? 0, width - 1)
  }

  private func addDeleting(_ id: Session.ID, to page: inout Page, _ width: Int) {
    page.opensAtTop = true
    let session = sessions?.first { $0.id == id }
    page.add(Line(Phrases.deleteQuestion(session), .strong).wrapped(to: width) + [.empty])
    for (number, words) in [Phrases.leaveIt, Phrases.deleteIt].enumerated() {
      page.add(option: words, number, isFocused: (number == 1) == deletes, width: width)
    }
  }

  private func addTimeline(to page: inout Page, _ width: Int, _ context: Context) {
    let label = focused(context)?.label ?? ""
    let labelled = (sessions ?? []).filter { $0.label == label && context.book.rules.asked($0) }
    page.add(Line(Phrases.timelineTitle(label), .heading).wrapped(to: width) + [.empty])
    page.add(
      TimelinePage.typeset(
        Timeline(labelled, book: context.book.rules), index: context.book.index, width: page.area.columns
      ).lines)
  }
}
