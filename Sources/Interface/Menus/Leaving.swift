import Screen

extension Scope {
  package static let leaving = Scope("leaving", "leaving with answers")
}

/// Whether to leave although answers would be lost.
package struct Leaving: MenuContent {
  package static let scope = Scope.leaving
  package static let bindings = MenuKeys.menu(scope, "Take the line in focus.")

  package var title: String { Phrases.leaveTitle }
  package var hint: String? { Phrases.leaveHint }
  package var nothing: String { Phrases.nothingHere }
  package var isNumbered: Bool { false }

  package func items(_ context: Context) -> [String] {
    [Phrases.stayHere, Phrases.keepFirst, Phrases.leaveNow]
  }

  package func choose(_ number: Int, _ context: Context) -> [Request] {
    switch number {
    case 1: [.close, .show(SessionsPane.self), .act(.nameChecklist)]
    case 2: [.leaveAtOnce]
    default: [.close]
    }
  }
}

extension State {
  /// Whether there are answers that are kept nowhere.
  var losesAnswers: Bool {
    let sessions = self[SessionsPane.self]
    return !self[ChecklistPane.self].sheet.answers.isEmpty
      && (sessions.kept == nil || !sessions.unsaved.isEmpty)
  }
}
