/// Commands and their options as parts of a manual page.
enum CommandManual {
  /// A command with everything below it, under headings of its own.
  static func text(_ command: CommandRecord, under path: String) -> [String] {
    let name = "\(path) \(command.commandName)"
    let words = [command.abstract, command.discussion].compactMap(\.self).joined(separator: " ")
    let own = [".SS " + Roff.escaped(name), usage(command, name), ".br", Roff.line(words)]
    return own + options(command) + command.shown.flatMap { text($0, under: name) }
  }

  /// What can be said after a command's name, an entry each.
  static func options(_ command: CommandRecord) -> [String] {
    command.options.flatMap { Roff.item(term($0), sentence($0)) }
  }

  /// The command in one line, as it is typed.
  private static func usage(_ command: CommandRecord, _ name: String) -> String {
    let parts = command.options.map { argument in
      let word = argument.isRepeating ? short(argument) + "..." : short(argument)
      return argument.isOptional ? "[\(word)]" : word
    }
    return ([Roff.bold(name)] + parts + (command.shown.isEmpty ? [] : [Roff.slanted("command")]))
      .joined(separator: " ")
  }

  private static func short(_ argument: ArgumentRecord) -> String {
    let name = argument.preferredName.map { Roff.bold($0.typed) }
    return ([name] + [value(argument)]).compactMap(\.self).joined(separator: " ")
  }

  /// All names of an option with its value.
  private static func term(_ argument: ArgumentRecord) -> String {
    let names = (argument.names ?? []).map { Roff.bold($0.typed) }.joined(separator: ", ")
    return [names.isEmpty ? nil : names, value(argument)].compactMap(\.self).joined(separator: " ")
  }

  private static func value(_ argument: ArgumentRecord) -> String? {
    argument.kind == "flag" ? nil : argument.valueName.map(Roff.slanted)
  }

  private static func sentence(_ argument: ArgumentRecord) -> String {
    let abstract = argument.abstract ?? ""
    var parts = [abstract]
    if let values = argument.allValues, !values.allSatisfy(abstract.contains) {
      parts.append("One of: \(values.joined(separator: ", ")).")
    }
    if let usual = argument.defaultValue { parts.append("Without it: \(usual).") }
    return parts.joined(separator: " ")
  }
}
