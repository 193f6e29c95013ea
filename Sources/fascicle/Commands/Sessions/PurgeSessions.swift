import ArgumentParser

/// `fascicle sessions purge`: forgets every session.
struct PurgeSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge", abstract: "Delete every session, and leave nothing of them in the file.")

  @Option(help: .hidden)
  var content: String?

  @Flag(help: "Do not ask first.")
  var yes = false

  func run() throws {
    guard try yes || isConfirmed() else { return try Output.text("Nothing was deleted.") }
    try SessionAccess.purge()
    try Output.text("No session is kept any more.")
  }

  private func isConfirmed() throws -> Bool {
    try Output.prompt("Delete every session for good? yes or no: ")
    var input = LineInput()
    guard let line = try input.next() else {
      try Output.text("")
      throw Failure.usage("nobody answered, so nothing was deleted: say --yes to delete without being asked")
    }
    return ["yes", "y"].contains(line.lowercased())
  }
}
