import Knowledge
import Screen

/// The guided checklist: which page of it is on the screen, and the answers so far.
package struct ChecklistPane: Pane {
  package static let showing = PaneKey(
    command: .showChecklist, short: "checklist", sentence: "Show the checklist.")

  /// What the checklist shows.
  package enum Stage: Sendable, Equatable {
    case start
    case page(AskedPage.ID)
    /// An answer asked for help at once.
    case emergency
    /// Nothing that is left to ask can change how soon to be seen.
    case settled
    /// All answers on one page, each to be changed.
    case review
    case advice

    var isPage: Bool { if case .page = self { true } else { false } }
  }

  package var stage = Stage.start
  /// The page that was opened last, with what has been seen of it.
  package var open: OpenPage?
  package var sheet = AnswerSheet()
  /// What was answered the time before, while it is asked what has changed since.
  package var earlier: Earlier?
  /// The pages that were left for later.
  package var setAside: Set<AskedPage.ID> = []
  /// The pages in the order in which they were opened, each once.
  package var pagesOpened: [NumberedPage] = []
  /// The line in focus.
  package var selection = ListSelection()
  /// The choices marked so far, where several may be taken.
  package var marked: [Choice.ID] = []
  /// Where the focus is on the body map; nil at every other question.
  package var map: MapFocus?
  /// What has to be put right before going on; it stands beside the answers.
  package var fault: String?
  /// Whether it has just come, and is to be read before anything else.
  package var isFaultNew = false
  /// How things stood before each answer, the latest last.
  package var past: [Past] = []
  /// Whether a changed answer leads back to the page of all answers, and to which line of it.
  package var returnLine: Int?
  /// Where an emergency interrupted.
  package var interrupted: AnswerPlace?
  /// Whether it has been said that the rest cannot change the urgency.
  package var wasToldSettled = false
  /// Whether it has been said that the rest can wait, because the answers lead to the same day.
  package var wasToldToday = false
  /// How many pages were still to come when that was said.
  package var pagesLeft = 0
  /// The pages whose answers the page of all answers lists.
  package var reviewed: [AskedPage] = []

  package init() {}

  package var scope: Scope {
    switch stage {
    case .start: .checklistStart
    case .page:
      open?.question == nil ? .question : map == nil ? .choice : map?.mark == nil ? .map : .marks
    case .emergency: .emergency
    case .settled: .settled
    case .review: .review
    case .advice: .advice
    }
  }
  package var title: String? { stage == .advice ? Phrases.advice : Phrases.checklist }
  package var scroll: Scroll {
    get { selection.scroll }
    set { selection.scroll = newValue }
  }

  package mutating func update(_ command: Command, _ context: Context) -> [Request] {
    isFaultNew = false
    switch stage {
    case .start: return updateStart(command, context)
    case .page: return updatePage(command, context)
    case .emergency, .settled: return updateNotice(command, context)
    case .review: return updateReview(command, context)
    case .advice: return updateAdvice(command, context)
    }
  }

  package mutating func type(_ text: String, _ context: Context) -> [Request] {
    if let digit = Int(text), map == nil { return chooseNumber(digit, context) }
    mark(text, context)
    return []
  }

  package mutating func focus(on number: Int, _ context: Context) -> Bool {
    switch stage {
    case .page where map != nil: return focusMap(on: number, context)
    // Before the lines that can be chosen stands what is asked, or what was told.
    case .page: return selection.focus(on: number + 1, of: items(context).count)
    case .emergency, .settled: return selection.focus(on: number + 1, of: noticeOptions(context).count + 1)
    case .start, .review, .advice: return selection.focus(on: number, of: options(context).count)
    }
  }

  package mutating func receive(_ action: Action, _ context: Context) -> [Request] {
    switch action {
    case .resume(let session):
      self = ChecklistPane()
      sheet = context.book.rules.retired.current(session.sheet)
    case .askAgain(let session): return askAgain(since: session, context)
    case .showChecklistPage(let finding): showPage(asking: finding, context)
    case .beginChecklist: return carryOut(.goOn, context)
    case .answerRows(let rows, let answer): return answerRows(rows, answer, context)
    case .reloaded: if stage.isPage || stage == .review { enter(.start, context) }
    default: break
    }
    return []
  }

  package func disabledReason(for command: Command, _ context: Context) -> String? {
    switch command {
    case .undo where past.isEmpty: Phrases.nothingToUndo
    case .beginAnew where sheet.answers.isEmpty: Phrases.nothingToForget
    case .print where sheet.answers.isEmpty || !context.book.checklistIsSound: Phrases.nothingToReport
    default: nil
    }
  }

  package mutating func painted(_ context: Context) {
    guard stage.isPage, map == nil else { return }
    open?.see(context.page)
  }

  package func references(_ context: Context) -> OnScreenReferences {
    switch stage {
    case .page: return pageReferences(context)
    case .advice, .emergency:
      guard let advice = context.book.rules.advise(sheet) else { return OnScreenReferences() }
      let seen = context.page.lines.dropFirst(scroll.top).prefix(context.page.height)
      var references = OnScreenReferences([], text: seen.map(\.text).joined(separator: " "))
      var told: Set<Source.ID> = []
      references.sources = advice.reasons.flatMap(\.sources).filter { told.insert($0).inserted }
      return references
    case .start, .settled, .review: return OnScreenReferences()
    }
  }
}
