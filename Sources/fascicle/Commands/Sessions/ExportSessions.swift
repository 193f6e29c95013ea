import ArgumentParser
import Knowledge
import Reports

/// `fascicle sessions export ID|--all|--since DAY`: sessions for other programs and for paper.
struct ExportSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print one session or all of them in a form for other programs.",
    discussion: """
      ndjson is FHIR Bulk Data: one QuestionnaireResponse a line. bundle is one FHIR Bundle that puts each of them on a \
      server, the same one however often it is sent.
      """)

  @OptionGroup var source: ContentOption
  @OptionGroup var date: SinceOption
  @OptionGroup var paper: PaperOption

  @Flag(help: "Every session; with JSON one object a line.")
  var all = false

  @Flag(help: "Tell the label in FHIR too, as the words for whom it is about.")
  var labels = false

  @Option(
    help: ArgumentHelp(
      "How to print them: \(ExportForm.all.map(\.name).joined(separator: ", ")).", valueName: "format"))
  var format = ExportForm.report(.json)

  @Argument(help: "The session's id; fascicle sessions list shows them.")
  var id: String?

  func validate() throws {
    let takesMany = all || date.since != nil
    guard (id == nil) == takesMany else {
      throw ValidationError("name one session, or give --all or --since")
    }
    guard !format.form.isWhole || !takesMany else {
      throw ValidationError("\(format.name) makes one document: name one session")
    }
  }

  func run() throws {
    let guide = try source.soundGuide()
    let report = try SessionReport(guide, tellsLabels: labels)
    if let id {
      let session = try SessionAccess.one(id)
      if format == .bundle { return try Output.data(try report.bundle([session])) }
      return try write(session, report, isOnly: format != .ndjson)
    }
    let (kept, damaged) = try SessionAccess.all()
    // Only our own JSON can hold what another guide asked: it needs no rules and no words of that guide.
    let canHold = { (session: Session) in session.guide == guide.id || format.form == .json }
    let wanted = kept.filter(date.takes)
    let (sessions, others) = (wanted.filter(canHold), wanted.filter { !canHold($0) })
    for session in others { Failure.otherGuide(session, than: guide).report() }
    if format == .bundle {
      try Output.data(try report.bundle(sessions))
    } else {
      for (number, session) in sessions.enumerated() {
        if number > 0, !format.form.isData { try Output.text("") }
        try write(session, report, isOnly: false)
      }
    }
    if format.form == .fhir { for session in sessions { report.reportGone(session) } }
    try SessionAccess.reportDamage(damaged)
    if !others.isEmpty { throw ExitCode(65) }
  }

  private func write(_ session: Session, _ report: SessionReport, isOnly: Bool) throws {
    let paper = format.form == .pdf ? paper.chosen() : Paper()
    switch format.form {
    case .text: try Output.text(try report.text(session))
    case .json: try Output.data(try report.json(session, onOneLine: !isOnly))
    default: try Output.print(try report.report(session), as: format.form, on: paper, isOnly: isOnly)
    }
  }
}

/// The forms of sessions: those of reports, and two of FHIR for many.
enum ExportForm: Equatable, ExpressibleByArgument {
  case report(ReportForm)
  /// One response a line, as FHIR Bulk Data has it.
  case ndjson
  /// One Bundle of all.
  case bundle

  static let all = ReportForm.allCases.map(Self.report) + [.ndjson, .bundle]
  static var allValueStrings: [String] { all.map(\.name) }

  init?(argument: String) {
    guard let form = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = form
  }

  var name: String {
    switch self {
    case .report(let form): form.rawValue
    case .ndjson: "ndjson"
    case .bundle: "bundle"
    }
  }

  /// The form of each session in it.
  var form: ReportForm {
    if case .report(let form) = self { form } else { .fhir }
  }

  var defaultValueDescription: String { name }
}
