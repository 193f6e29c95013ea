import ArgumentParser
import Knowledge

/// The commands by their names, also for whoever mistypes one.
enum KnownCommands {
  /// The command that is meant, with its own words; nil where the whole tree has to be asked.
  ///
  /// Flags alone are those of the full screen.
  static func named(_ arguments: [String]) -> (command: any ParsableCommand.Type, rest: [String])? {
    guard let name = arguments.first else { return nil }
    if name.hasPrefix("-") { return (Browse.self, arguments) }
    let command = Fascicle.configuration.subcommands.first { $0.configuration.commandName == name }
    guard let command, command.configuration.subcommands.isEmpty else { return nil }
    return (command, Array(arguments.dropFirst()))
  }

  /// Throws where the first words name a command that there is not, and says which one is near.
  static func expect(_ arguments: [String]) throws {
    let asksForHelp = arguments.first == "help"
    var path = [Fascicle.configuration.commandName ?? ""]
    var known = Fascicle.configuration.subcommands
    for word in arguments.dropFirst(asksForHelp ? 1 : 0) {
      guard !word.hasPrefix("-"), asksForHelp || !known.isEmpty else { return }
      guard let command = known.first(where: { $0.configuration.commandName == word }) else {
        throw unknown(word, path, known)
      }
      path.append(word)
      known = command.configuration.subcommands
    }
  }

  private static func unknown(_ word: String, _ path: [String], _ known: [any ParsableCommand.Type])
    -> Failure
  {
    let near = Nearest.to(word, among: known.compactMap { $0.configuration.commandName })
    let command = path.joined(separator: " ")
    let all = known.isEmpty ? "" : "\(command) --help lists all commands"
    return .usage(
      "there is no command \(command) \(word.prefix(60))\(near.map { ": did you mean \($0)? " } ?? ": ")\(all)"
    )
  }
}

/// `fascicle [--content PATH] --version`, in any order.
struct AskedVersion: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "version")

  @OptionGroup var source: ContentOption

  @Flag(name: .customLong("version")) var asksVersion = false

  func run() throws { try Output.text(VersionWords.text(source)) }
}

/// What shells are told: the flags of the full screen count without a command too.
struct CompletedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Fascicle.configuration.commandName, subcommands: Fascicle.configuration.subcommands)

  @Flag(name: .customLong("version"), help: "Print the version, and the edition and place of the content.")
  var asksVersion = false

  @OptionGroup var screen: Browse

  /// The script of a shell that the arguments ask for; nil where they ask for none.
  static func script(_ arguments: [String]) -> String? {
    guard arguments.count == 2, arguments[0] == "--generate-completion-script" else { return nil }
    return CompletionShell(rawValue: arguments[1]).map { completionScript(for: $0) }
  }
}
