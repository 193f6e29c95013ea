import Screen

/// The page of linear mode, and what is new of it.
extension Interface {
  /// What linear mode says now, a paragraph or an option each.
  package func linearParagraphs(_ state: State) -> [String] {
    let title = state.top.title ?? state.panes[state.shown].title ?? ""
    let spoken = state.top.spoken(Context(self, state))
    return state.isCovered ? spoken : ["\(Phrases.program) \(title)", ""] + spoken
  }

  /// What is new after what was told: a few paragraphs that changed, or all of it.
  package func linearNews(_ state: State, after told: [String]) -> [String] {
    let page = linearParagraphs(state)
    let changed = zip(page, told).filter { $0 != $1 }.map(\.0)
    // Another title, or another heading below it, is another page: what it asks is said whole, even where it is the same.
    guard page.count == told.count, page.prefix(3) == told.prefix(3), changed.count <= Self.fewParagraphs
    else {
      return [""] + Self.wrapped(page)
    }
    return Self.wrapped(changed)
  }

  private static let fewParagraphs = 2

  /// Paragraphs in lines of at most 76 columns.
  package static func wrapped(_ paragraphs: [String]) -> [String] {
    paragraphs.flatMap { Line($0).wrapped(to: LinearText.width).map(\.text) }
  }

  /// What happens by itself once something was told: after an emergency the checklist goes on, so that what is typed
  /// answers the line that was heard last.
  package func follows(_ state: State) -> [Action] {
    let isEmergency = state.overlays.isEmpty && state.shows(ChecklistPane.self) && state.scope == .emergency
    return isEmergency ? [.command(.back)] : []
  }

  /// What is said of a line that means nothing here.
  package func cannotRead(_ line: String, _ state: State) -> String {
    let checklist = state[ChecklistPane.self]
    guard state.overlays.isEmpty, state.shows(ChecklistPane.self), state.scope == .question else {
      return Phrases.cannotRead(line)
    }
    let row = checklist.open?.asked.each == true ? checklist.rowAsked(Context(self, state)) : nil
    return row.map { Phrases.cannotRead(line, row: $0 + 1) } ?? Phrases.cannotReadAmongRows(line)
  }

  /// Whether there are answers whose advice was not told: whoever ends in the middle still hears it.
  package func hasUntoldAdvice(_ state: State) -> Bool {
    let checklist = state[ChecklistPane.self]
    return state.shows(ChecklistPane.self) && checklist.stage != .advice && !checklist.sheet.answers.isEmpty
  }

  /// Whether the checklist has asked everything, and shows all answers.
  package func hasAskedAll(_ state: State) -> Bool {
    let checklist = state[ChecklistPane.self]
    return checklist.stage == .review && checklist.progress(Context(self, state)).next == nil
      && checklist.setAside.isEmpty
  }
}
