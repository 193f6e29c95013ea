import Foundation

/// A command as the argument parser describes it.
struct CommandRecord: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let arguments: [ArgumentRecord]?
  let subcommands: [CommandRecord]?

  /// The program itself, with everything below it.
  static func program() throws -> CommandRecord {
    try JSONDecoder().decode(Whole.self, from: Data(Fascicle._dumpHelp().utf8)).command
  }

  /// The commands below this one that people are told of.
  var shown: [CommandRecord] { (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" } }

  /// What can be said after its name, but for the help, which is everywhere.
  var options: [ArgumentRecord] {
    (arguments ?? []).filter { $0.shouldDisplay && $0.preferredName?.name != "help" }
  }

  private struct Whole: Decodable {
    let command: CommandRecord
  }
}

/// An argument, an option or a flag of a command.
struct ArgumentRecord: Decodable {
  struct Name: Decodable {
    let kind: String
    let name: String

    /// As people type it.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  let kind: String
  let names: [Name]?
  let preferredName: Name?
  let valueName: String?
  let isOptional: Bool
  let isRepeating: Bool
  let shouldDisplay: Bool
  let abstract: String?
  let defaultValue: String?
  let allValues: [String]?
}
