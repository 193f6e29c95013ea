import ArgumentParser

/// `fascicle sessions delete ID`: forgets one session.
struct DeleteSession: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "delete", abstract: "Delete one session.")

  @Option(help: .hidden)
  var content: String?

  @Argument(help: "The session's id; fascicle sessions list shows them.")
  var id: String

  func run() throws {
    try SessionAccess.delete(id)
    try Output.text("The session \(id) is deleted.")
  }
}
