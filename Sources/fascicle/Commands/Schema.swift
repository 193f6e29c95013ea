import ArgumentParser
import Reports

/// `fascicle schema`: what a result's JSON holds.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON schema of a result, as assess --format json writes it, with its version.")

  @Option(help: .hidden)
  var content: String?

  func run() throws {
    try Output.data(AdviceSchema.text)
  }
}
