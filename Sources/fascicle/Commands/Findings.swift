import ArgumentParser
import Knowledge
import Reports

/// `fascicle findings`: what the checklist asks about, in order.
struct Findings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "List the checklist's findings, in the order asked.")

  @OptionGroup var source: ContentOption

  @Flag(help: "As JSON, for programs.")
  var json = false

  func run() throws {
    let findings = try source.guide().findings
    if json { return try Output.data(JSON.pretty(findings.map(FindingRecord.init))) }
    try Output.text(findings.map { "\($0.code)  \($0.id)\n     \($0.ask)" }.joined(separator: "\n"))
  }
}
