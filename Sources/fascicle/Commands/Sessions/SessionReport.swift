import Knowledge
import Reports
import Typesetting

/// One session set in one of the forms, judged by the rules of today.
struct SessionReport {
  private let maker: ReportMaker
  private let tellsLabels: Bool
  private var guide: Guide { maker.guide }
  private var index: GuideIndex { maker.index }

  init(_ guide: Guide, tellsLabels: Bool = false) throws {
    maker = try ReportMaker(guide)
    self.tellsLabels = tellsLabels
  }

  /// The session as any report; throws where another guide asked it.
  func report(_ session: Session) throws -> Report { try maker.report(on: session, tellsLabel: tellsLabels) }

  /// The session's head and its sheet, as lines.
  func text(_ session: Session) throws -> String {
    let report = try report(session)
    var setter = Typesetter(TypesettingOptions(width: TypesettingOptions.measure))
    let head = [
      "Session \(session.id)", session.shownLabel, "\(session.started.day) \(session.started.time)",
    ]
    for line in head where !line.isEmpty { setter.addItem("", [.text(line)]) }
    for line in gone(session) { setter.addItem("- ", [.text("\(line) (not asked any more)")]) }
    setter.separate()
    return PlainReport.text(setter.result.lines) + "\n" + TextReport.text(report)
  }

  /// The session as our own JSON; without advice where another guide asked it.
  func json(_ session: Session, onOneLine: Bool) throws -> String {
    let advice = session.guide == guide.id ? AdviceRecord(try report(session)) : nil
    let record = SessionJSON(session, advice)
    return try onOneLine ? JSON.line(record) : JSON.pretty(record)
  }

  func bundle(_ sessions: [Session]) throws -> String {
    try JSON.pretty(BundleRecord(try sessions.map { QuestionnaireResponseRecord(try report($0)) }))
  }

  /// Says how many answers of a session no questionnaire of this guide can hold.
  func reportGone(_ session: Session) {
    let count = gone(session).count
    guard count > 0 else { return }
    let words = count == 1 ? "1 answer" : "\(count) answers"
    Failure.badInput(
      "\(words) of session \(session.id) are to questions that this guide no longer asks, so FHIR does not hold them: --format json does"
    ).report()
  }

  /// The answers to questions that the guide no longer asks, by name.
  private func gone(_ session: Session) -> [String] {
    session.sheet.answers.filter { index.findings[$0.key] == nil }.map { "\($0.key): \($0.value.word)" }
      .sorted()
  }
}

extension Failure {
  /// Another guide asked a session, so this one neither judges nor tells it.
  static func otherGuide(_ session: Session, than guide: Guide) -> Failure {
    .badInput(
      "session \(session.id) was asked by the guide \(session.guide), and this is \(guide.id): name that guide with --content"
    )
  }
}

/// A session as other programs read it.
struct SessionJSON: Encodable {
  let id: String
  let label: String
  let started: String
  let changed: String
  let finished: Bool
  /// The guide that asked, and its edition; the advice names those that judged.
  let guide: String
  let edition: String
  /// How soon to be seen by the rules of its day; left out where it was not judged then.
  let level: String?
  let age: String?
  /// By the findings' ids; choices stand with a plus sign between.
  let answers: [String: String]
  /// By the rules of today; left out where another guide asked.
  let advice: AdviceRecord?

  init(_ session: Session, _ advice: AdviceRecord?) {
    id = session.id.name
    label = session.label
    started = session.started.description
    changed = session.changed.description
    finished = session.isFinished
    guide = session.guide.name
    edition = session.edition
    level = session.level?.rawValue
    age = session.sheet.age.map { $0.least == $0.most ? "\($0.least)" : "\($0.least)-\($0.most)" }
    answers = Dictionary(
      session.sheet.answers.map { ($0.key.name, $0.value.word) }, uniquingKeysWith: { first, _ in first })
    self.advice = advice
  }
}
