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

/// The sessions' pane as lines, and which of them have the focus.
struct SessionsPage {
  let area: Rect
  private(set) var lines: [Line] = []
  private(set) var focus: Range<Int>?
  /// Where the next letter goes, while a label is typed.
  private(set) var prompt: Place?

  private let width: Int

  /// What can be chosen: keeping this checklist or not, then what was kept, the latest first.
  static func lines(_ state: State) -> [SessionLine] {
    [state.sessions.kept == nil ? .keep : .stopKeeping]
      + (state.sessions.sessions ?? []).reversed().map { .session($0) }
      + [state.articles.keepsPlaces ? .forgetPlaces : .keepPlaces]
  }

  init(_ interface: Interface, _ state: State) {
    area = ScreenLayout(state.size).text
    width = max(1, min(area.columns, TypesettingOptions.measure))
    switch state.sessions.stage {
    case .list: addList(interface, state)
    case .naming(let label): addNaming(label)
    case .deleting(let id): addDeleting(id, state)
    case .timeline: addTimeline(interface, state)
    }
  }

  private mutating func addList(_ interface: Interface, _ state: State) {
    lines = Line(Phrases.sessionsExplained).wrapped(to: width) + [.empty]
    let count = Self.lines(state).count
    for (number, line) in Self.lines(state).enumerated() {
      if number == 1 || number == count - 1 { lines.append(.empty) }
      add(interface.words(line), number, isFocused: number == state.sessions.focus)
    }
    if state.sessions.sessions?.isEmpty ?? true {
      lines += [.empty] + Line(Phrases.noSessions).wrapped(to: width)
    }
  }

  private mutating func addNaming(_ label: String) {
    lines = Line(Phrases.labelHint).wrapped(to: width) + [.empty]
    let line = Line([Span(Phrases.labelPrompt, .strong), Span(label)])
    let wrapped = line.wrapped(to: width)
    prompt = Place(column: min(wrapped.last?.width ?? 0, width - 1), row: lines.count + wrapped.count - 1)
    lines += wrapped
  }

  private mutating func addDeleting(_ id: Session.ID, _ state: State) {
    let session = state.sessions.sessions?.first { $0.id == id }
    lines = Line(Phrases.deleteQuestion(session), .strong).wrapped(to: width) + [.empty]
    for (number, words) in [Phrases.leaveIt, Phrases.deleteIt].enumerated() {
      add(words, number, isFocused: (number == 1) == state.sessions.deletes)
    }
  }

  private mutating func addTimeline(_ interface: Interface, _ state: State) {
    let label = interface.focused(state)?.label ?? ""
    let sessions = (state.sessions.sessions ?? []).filter { $0.label == label }
    lines = Line(Phrases.timelineTitle(label), .heading).wrapped(to: width) + [.empty]
    lines +=
      TimelinePage.set(
        Timeline(sessions, book: interface.book.rules), index: interface.book.index, width: area.columns
      ).lines
  }

  private mutating func add(_ words: String, _ number: Int, isFocused: Bool) {
    let text = OptionLines.lines(words, isFocused: isFocused, width: width, number: number)
    if isFocused { focus = lines.count..<lines.count + text.count }
    lines += text
  }
}

extension Interface {
  func drawSessions(_ state: State, on frame: inout Frame) {
    let page = SessionsPage(self, state)
    let top = state.sessions.scroll.top
    frame.put(page.lines, from: top, in: page.area)
    let row = page.prompt?.row ?? page.focus?.lowerBound ?? top
    frame.cursor = Place(
      column: page.area.left + (page.prompt?.column ?? 0), row: page.area.top + max(0, row - top))
  }
}
