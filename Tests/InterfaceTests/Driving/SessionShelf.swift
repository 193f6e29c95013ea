import Interface
import Knowledge

/// Saved sessions in memory, as the program's roof keeps them on the disk.
struct SessionShelf {
  private(set) var sessions: [Session] = []
  /// The guide that asks.
  var guide: Guide.ID = "garden"
  /// Whether no answer can be saved now.
  var isFull = false

  /// As many sessions as asked for, with one answer each.
  static func filled(_ count: Int, guide: Guide.ID = "garden") -> SessionShelf {
    var shelf = SessionShelf()
    shelf.guide = guide
    for number in 0..<count {
      _ = shelf.answer(
        .keep(label: "spring", AnswerSheet(answers: [number.isMultiple(of: 2) ? "flood" : "fire": .no])))
    }
    return shelf
  }

  /// Does what concerns saved sessions; nil for every other effect and where there is nothing to say.
  mutating func answer(_ effect: Effect) -> Action? {
    switch effect {
    case .listSessions: return .sessionsListed(sessions)
    case .keep(let label, let sheet): return keep(label, sheet)
    case .saveAnswer(_, let finding, _, _) where isFull: return .notSaved(finding, "The shelf is full.")
    case .saveAnswer(let id, let finding, let answer, let change):
      if let number = sessions.firstIndex(where: { $0.id == id }) {
        sessions[number].sheet.answers[finding] = answer
        sessions[number].sheet.changes[finding] = change
      }
      return nil
    case .finishSession(let id):
      if let number = sessions.firstIndex(where: { $0.id == id }) { sessions[number].isFinished = true }
      return nil
    case .deleteSession(let id):
      sessions.removeAll { $0.id == id }
      return .sessionsListed(sessions)
    case .fetch, .search, .deliver, .keepPlaces, .copy, .quit: return nil
    }
  }

  /// Puts a session on the shelf.
  private mutating func keep(_ label: String, _ sheet: AnswerSheet) -> Action? {
    guard let moment = Moment("2026-01-02T03:04:05+00:00") else { return nil }
    let id = Session.ID("session-\(sessions.count + 1)")
    sessions.append(
      Session(
        id: id, label: label, guide: guide, edition: "3", started: moment, changed: moment,
        isFinished: false, sheet: sheet)
    )
    return .kept(id)
  }
}
