import ArgumentParser
import Interface
import Reports
import Screen
import Settings

/// `fascicle keys`: every key, from the one key table with one's own keys.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List every key with what it does and where.")

  @OptionGroup var source: ContentOption

  @Flag(help: "As JSON, for programs.")
  var json = false

  @Flag(help: "As a section of a manual page, in the language of man(7).")
  var man = false

  func validate() throws {
    if json, man { throw ValidationError("--json and --man exclude each other: choose one") }
  }

  func run() throws {
    let loaded = LoadedSettings.load()
    if let notice = LoadedSettings.notice(loaded.problems) { Failure.badInput(notice).report() }
    let bindings = loaded.settings.keymap.bindings
    if man { return try Output.text(KeysManual.text(bindings)) }
    if json { return try Output.data(JSON.pretty(bindings.map(KeyRecord.init))) }
    let lines = Scope.all.flatMap { scope in
      [scope.name]
        + bindings.filter { $0.scope == scope }.map {
          "  \($0.keys.map(\.name).joined(separator: ", ")): \($0.sentence)"
        }
    }
    try Output.text(lines.joined(separator: "\n"))
  }
}

/// A key as other programs read it.
struct KeyRecord: Encodable {
  let keys: [String]
  let `where`: String
  let action: String
  let sentence: String

  init(_ binding: Binding) {
    keys = binding.keys.map(\.name)
    `where` = binding.scope.id
    action = binding.action
    sentence = binding.sentence
  }
}
