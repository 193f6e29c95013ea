import GRDB
import Knowledge

/// What became of sessions that came from another store.
package struct MergeOutcome: Sendable, Equatable {
  /// They were not here.
  package var added = 0
  /// They were here with fewer or other answers.
  package var completed = 0
  /// They were here as they came.
  package var known = 0
  /// Both copies answered the same questions differently; the later answers count.
  package var differing: [Session.ID] = []
  /// What is kept here under the same id is not as it was written, and stays so.
  package var damaged: [Session.ID] = []

  /// Nothing came yet.
  package init() {}
}

extension SessionStore {
  /// Takes sessions of another store in: new ones as they are, and of those that both have the answers of both copies.
  ///
  /// It is one transaction. The second file of the store is brought up to date by `finishMerging`, once for all.
  package func merge(
    _ sessions: [Session], into outcome: inout MergeOutcome, judging: Judge
  ) throws(SessionStoreError) {
    let before = outcome
    outcome = try work { queue in
      try queue.write { database in
        var outcome = before
        for session in sessions { try Self.merge(session.keepable, &outcome, judging, database) }
        return outcome
      }
    }
  }

  /// Brings the second file of the store up to date, or removes it; throws where even that fails.
  package func finishMerging() throws(SessionStoreError) { try SessionCopy.renew(of: queue) }

  private static func merge(
    _ session: Session, _ outcome: inout MergeOutcome, _ judging: Judge, _ database: Database
  ) throws {
    var record: SessionRecord
    do {
      record = try SessionRecord.read(session.id, database)
    } catch SessionStoreError.noSession {
      outcome.added += 1
      return try SessionRecord.insert(session, database)
    } catch SessionStoreError.sessionIsDamaged {
      return outcome.damaged.append(session.id)
    }
    let (merged, isDiffering) = record.session.merged(with: session, judging: judging)
    if isDiffering { outcome.differing.append(session.id) }
    guard merged != record.session else {
      outcome.known += 1
      return
    }
    outcome.completed += 1
    record.session = merged
    for (finding, answer) in merged.sheet.answers {
      try SessionRecord.write(
        answer, merged.sheet.changes[finding], to: finding, session: record.number, database)
    }
    try record.update(database)
  }
}

extension Session {
  /// Two copies of one session in one: every answer of both, and where they differ the one of the later copy.
  ///
  /// It makes no difference which of the two comes first, nor whether they are merged again. Only when it was begun, and
  /// which edition of which guide asked, is taken from this copy: two copies of one session have that in common.
  func merged(with other: Session, judging: (AnswerSheet) -> Urgency?) -> (Session, isDiffering: Bool) {
    let (earlier, later) = isBefore(other) ? (self, other) : (other, self)
    var merged = self
    merged.label = later.label.isEmpty ? earlier.label : later.label
    merged.changed = later.changed
    merged.isFinished = isFinished || other.isFinished
    merged.sheet.answers = earlier.sheet.answers.merging(later.sheet.answers) { $1 }
    merged.sheet.changes = earlier.sheet.changes.merging(later.sheet.changes) { $1 }
      .filter { merged.sheet.answers[$0.key] == .yes }
    merged.sheet.age = later.sheet.age ?? earlier.sheet.age
    merged.level =
      [later, earlier].first { $0.sheet == merged.sheet }.map(\.level) ?? judging(merged.sheet)
    let isDiffering = earlier.sheet.answers.contains { finding, answer in
      later.sheet.answers[finding].map { $0 != answer } ?? false
    }
    return (merged, isDiffering)
  }

  /// Where the clocks say the same, what was answered decides, and then the label.
  private func isBefore(_ other: Session) -> Bool {
    func order(_ session: Session) -> (Int, Int, String, String) {
      let answers = session.sheet.answers.map { "\($0.key)=\(AnswerText.of($0.value))" }.sorted()
      return (
        session.changed.universal, session.sheet.answers.count, answers.joined(separator: "\n"), session.label
      )
    }
    return order(self) < order(other)
  }
}
