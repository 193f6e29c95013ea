import Knowledge
import Reports
import Typesetting

/// One session set in one of the forms, judged by the rules of today.
struct SessionReport {
  private let maker: ReportMaker
  private var guide: Guide { maker.guide }
  private var index: GuideIndex { maker.index }

  init(_ guide: Guide) throws {
    maker = try ReportMaker(guide)
  }

  /// The session in a form; `isOnly` is false where several follow each other.
  func text(_ session: Session, as form: ReportForm, isOnly: Bool = true) throws -> String {
    guard session.guide == guide.id else { throw Failure.otherGuide(session, than: guide) }
    let report = try maker.report(on: session.sheet)
    switch form {
    case .text: return text(session, report.advice)
    case .json:
      let record = SessionRecord(session, AdviceRecord(report))
      return try isOnly ? JSON.pretty(record) : JSON.line(record)
    case .markdown, .html, .fhir, .phenopacket: return try report.text(as: form, onOneLine: !isOnly)
    }
  }

  private func text(_ session: Session, _ advice: Advice) -> String {
    var setter = Typesetter(TypesettingOptions(width: 80))
    let head = [
      "Session \(session.id)", session.shownLabel, "\(session.started.day) \(session.started.time)",
      PageWords.judgedAnew(session.edition, by: guide.edition),
    ]
    for line in head where !line.isEmpty { setter.addItem("", [.text(line)]) }
    setter.separate()
    setter.add(PageWords.yourAnswers, .heading)
    for answer in answers(session.sheet) { setter.addItem("- ", [.text(answer)]) }
    setter.separate()
    return PlainReport.text(
      setter.result.lines + AdvicePage.typeset(advice, index: index, width: 80).lines)
  }

  /// The answers in the order asked; and by name those to questions that the guide no longer asks.
  private func answers(_ sheet: AnswerSheet) -> [String] {
    let known = guide.findings.compactMap { finding in
      sheet.answers[finding.id].map { "\(PageWords.answer($0, to: finding)) (\(finding.code))" }
    }
    let gone = sheet.answers.filter { index.findings[$0.key] == nil }
      .map { "\($0.key): \($0.value.word) (not asked any more)" }
    return (sheet.age.map { ["\(PageWords.age($0))"] } ?? []) + known + gone.sorted()
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
struct SessionRecord: Encodable {
  let id: String
  let label: String
  let started: String
  let changed: String
  let finished: Bool
  /// The guide that asked, and its edition; the advice names those that judged.
  let guide: String
  let edition: String
  let age: String?
  /// By the findings' ids; choices stand with a plus sign between.
  let answers: [String: String]
  let advice: AdviceRecord

  init(_ session: Session, _ advice: AdviceRecord) {
    id = session.id.name
    label = session.label
    started = session.started.description
    changed = session.changed.description
    finished = session.isFinished
    guide = session.guide.name
    edition = session.edition
    age = session.sheet.age.map { $0.least == $0.most ? "\($0.least)" : "\($0.least)-\($0.most)" }
    answers = Dictionary(
      session.sheet.answers.map { ($0.key.name, $0.value.word) }, uniquingKeysWith: { first, _ in first })
    self.advice = advice
  }
}
