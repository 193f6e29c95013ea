import GRDB
import Knowledge
import System

/// A session with its number in the store, and its way into the tables and out of them.
///
/// A checksum over everything notices a session of which something was changed or lost by accident. It covers the guide by
/// its id, and the first edition's guide by no id at all, and a level only where there is one: so the checksums of earlier
/// programs, which knew of neither, still hold.
struct SessionRecord {
  let number: Int64
  var session: Session

  /// Whole or not at all: throws where the session is not as it was written.
  static func read(_ id: Session.ID, _ database: Database) throws -> SessionRecord {
    let statement = try database.cachedStatement(sql: "SELECT * FROM session WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id.name]) else {
      throw SessionStoreError.noSession(id)
    }
    do {
      return try read(row, database)
    } catch is RowDecodingError {
      throw SessionStoreError.sessionIsDamaged(id)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      throw SessionStoreError.sessionIsDamaged(id)
    }
  }

  /// Every session in the order in which they were begun, whatever the clock said; and the damaged ones.
  static func readAll(
    _ database: Database, where condition: String = "TRUE"
  ) throws -> (whole: [Session], damaged: [Session.ID]) {
    var result: (whole: [Session], damaged: [Session.ID]) = ([], [])
    for id in try String.fetchAll(database, sql: "SELECT id FROM session WHERE \(condition) ORDER BY number")
    {
      do {
        result.whole.append(try read(Session.ID(id), database).session)
      } catch SessionStoreError.sessionIsDamaged(let id) {
        result.damaged.append(id)
      }
    }
    return result
  }

  private static func read(_ row: Row, _ database: Database) throws -> SessionRecord {
    var session = try head(row)
    let number = try row.decode(Int64.self, forColumn: "number")
    session.sheet = try sheet(of: number, database, age: session.sheet.age)
    guard try row.decode(Int64.self, forColumn: "checksum") == checksum(of: session) else {
      throw SessionStoreError.sessionIsDamaged(session.id)
    }
    return SessionRecord(number: number, session: session)
  }

  private static func sheet(
    of number: Int64, _ database: Database, age: AgeRange?
  ) throws -> AnswerSheet {
    var sheet = AnswerSheet(age: age)
    let statement = try database.cachedStatement(
      sql: "SELECT finding, answer, change FROM answer WHERE session = ?")
    let answers = try Row.fetchCursor(statement, arguments: [number])
    while let row = try answers.next() {
      let finding = Finding.ID(try row.decode(String.self, atIndex: 0))
      sheet.answers[finding] = AnswerText.read(try row.decode(String.self, atIndex: 1))
      sheet.changes[finding] = try row.decode(String?.self, atIndex: 2).flatMap(Change.init)
    }
    return sheet
  }

  /// A session without its answers.
  static func head(_ row: Row) throws -> Session {
    func text(_ name: String) throws -> String { try row.decode(String.self, forColumn: name) }
    let id = Session.ID(try text("id"))
    guard let started = Moment(try text("started")), let changed = Moment(try text("changed")) else {
      throw SessionStoreError.sessionIsDamaged(id)
    }
    return Session(
      id: id, label: try text("label"), guide: Guide.ID(try text("guide")), edition: try text("edition"),
      started: started, changed: changed,
      isFinished: try row.decode(Int64.self, forColumn: "isFinished") != 0,
      sheet: AnswerSheet(age: try age(row)),
      level: try row.decode(String?.self, forColumn: "level").flatMap(Urgency.init))
  }

  private static func age(_ row: Row) throws -> AgeRange? {
    guard let least = try row.decode(Int?.self, forColumn: "ageLeast"),
      let most = try row.decode(Int?.self, forColumn: "ageMost")
    else { return nil }
    return AgeRange(least, most)
  }

  static func insert(_ session: Session, _ database: Database) throws {
    let session = session.keepable
    try database.execute(
      sql: """
        INSERT INTO session
          (id, label, guide, edition, started, changed, isFinished, ageLeast, ageMost, level, checksum)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session.id.name, session.label, session.guide.name, session.edition, "\(session.started)",
        "\(session.changed)", session.isFinished, session.sheet.age?.least, session.sheet.age?.most,
        session.level?.rawValue, checksum(of: session),
      ])
    let number = database.lastInsertedRowID
    for (finding, answer) in session.sheet.answers {
      try write(answer, session.sheet.changes[finding], to: finding, session: number, database)
    }
  }

  static func write(
    _ answer: Answer, _ change: Change?, to finding: Finding.ID, session: Int64, _ database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO answer (session, finding, answer, change) VALUES (?, ?, ?, ?)")
    try statement.execute(
      arguments: [session, finding.name, AnswerText.of(answer), change?.rawValue])
  }

  static func removeAnswer(to finding: Finding.ID, session: Int64, _ database: Database) throws {
    try database.execute(
      sql: "DELETE FROM answer WHERE session = ? AND finding = ?", arguments: [session, finding.name])
  }

  /// Writes what may change of the session itself; an answer is written where it changes.
  func update(_ database: Database) throws {
    try database.execute(
      sql: """
        UPDATE session
        SET label = ?, changed = ?, isFinished = ?, ageLeast = ?, ageMost = ?, level = ?, checksum = ?
        WHERE number = ?
        """,
      arguments: [
        session.label, "\(session.changed)", session.isFinished, session.sheet.age?.least,
        session.sheet.age?.most,
        session.level?.rawValue, Self.checksum(of: session), number,
      ])
  }

  private static func checksum(of session: Session) -> Int64 {
    checksum(
      of: session,
      with: session.sheet.answers.map { finding, answer in
        let change = session.sheet.changes[finding].map { "+\($0.rawValue)" } ?? ""
        return "\(finding)=\(AnswerText.of(answer))\(change)"
      }.sorted())
  }

  /// The answers are texts in their order; those of the session itself are not looked at.
  static func checksum(of session: Session, with answers: [String]) -> Int64 {
    let age = session.sheet.age.map { "\($0.least)-\($0.most)" } ?? ""
    let head = [
      session.id.name, session.label, session.edition, "\(session.started)", "\(session.changed)",
      session.isFinished ? "finished" : "", age,
    ]
    let guide = session.guide == .firstEdition ? [] : [session.guide.name]
    let level = session.level.map { ["level=\($0.rawValue)"] } ?? []
    return Int64(bitPattern: Checksum.of((head + guide + level + answers).joined(separator: "\u{0}").utf8))
  }
}
