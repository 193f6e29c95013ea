import ArgumentParser
import Reports

/// `fascicle rules`: what the advice rests on, for a clinician.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract:
      "Print every sign, rule, case and source that the advice rests on, for a clinician to read, tick and sign."
  )

  @OptionGroup var source: ContentOption

  @Option(help: "How to print it: \(RulesReport.Form.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = RulesReport.Form.text

  func run() throws {
    let text = RulesReport(try source.soundGuide()).text(as: format)
    // HTML has been made safe by its own writer.
    try format == .html ? Output.data(text) : Output.text(text)
  }
}

extension RulesReport.Form: ExpressibleByArgument {}
