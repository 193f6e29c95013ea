import ArgumentParser
import Knowledge
import Reports

/// `fascicle sessions export ID|--all`: sessions for other programs and for paper.
struct ExportSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print one session or all of them in a form for other programs.")

  @OptionGroup var source: ContentOption

  @Flag(help: "Every session; with JSON one object a line.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "How to print them: \(ReportForm.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "format"))
  var format = ReportForm.json

  @Argument(help: "The session's id; fascicle sessions list shows them.")
  var id: String?

  func validate() throws {
    guard (id == nil) == all else { throw ValidationError("name one session, or give --all") }
    guard format != .html || !all else { throw ValidationError("html makes one page: name one session") }
  }

  func run() throws {
    let guide = try source.soundGuide()
    let report = try SessionReport(guide)
    if let id { return try Output.write(try report.text(try SessionAccess.one(id), as: format), as: format) }
    let (kept, damaged) = try SessionAccess.all()
    let (sessions, others) = (kept.filter { $0.guide == guide.id }, kept.filter { $0.guide != guide.id })
    for session in others { Failure.otherGuide(session, than: guide).report() }
    for (number, session) in sessions.enumerated() {
      if number > 0, !format.isData { try Output.text("") }
      try Output.write(try report.text(session, as: format, isOnly: false), as: format)
    }
    try SessionAccess.reportDamage(damaged)
    if !others.isEmpty { throw ExitCode(65) }
  }
}

extension Output {
  /// Prints a session in its form: text passes the filter for terminals, data comes safe from its encoder.
  fileprivate static func write(_ written: String, as form: ReportForm) throws {
    try form.isData || form == .html ? data(written) : text(written)
  }
}
