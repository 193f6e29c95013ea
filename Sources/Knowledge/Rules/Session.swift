/// A checklist that somebody chose to keep: the answers, and nothing that says whose they are.
///
/// There is no field for a name or a date of birth, and no advice is kept but its level: all else is worked out anew
/// from the answers by the guide at hand.
package struct Session: Sendable, Equatable {
  /// Drawn at random: it tells neither when the session was begun nor how many there are.
  package typealias ID = Identifier<Session>

  package let id: ID
  /// The user's own words; empty when none were given.
  package var label: String
  /// The guide that asked the questions, and its edition.
  package let guide: Guide.ID
  /// The edition by which the questions were asked.
  package let edition: String
  package let started: Moment
  package var changed: Moment
  /// Whether the questions were gone through to their end.
  package var isFinished: Bool
  package var sheet: AnswerSheet
  /// How soon to be seen by the rules of the day on which the answers were last changed; nil where nobody judged them
  /// then, as in sessions of earlier programs.
  package var level: Urgency?

  package init(
    id: ID, label: String, guide: Guide.ID, edition: String, started: Moment, changed: Moment,
    isFinished: Bool, sheet: AnswerSheet, level: Urgency? = nil
  ) {
    self.id = id
    self.label = label
    self.guide = guide
    self.edition = edition
    self.started = started
    self.changed = changed
    self.isFinished = isFinished
    self.sheet = sheet
    self.level = level
  }
}

extension Rulebook {
  /// Whether this guide asked a session's questions; the answers to another guide's are not for it to judge.
  package func asked(_ session: Session) -> Bool { session.guide == guide }
}
