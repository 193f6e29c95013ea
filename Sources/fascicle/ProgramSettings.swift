import Authoring
import Interface
import Screen

/// The settings that count for this run of the program.
enum ProgramSettings {
  /// Reads the settings file where there is one; the path is empty where it has no place.
  ///
  /// What is wrong is left out and told; everything else counts.
  static func load() -> (settings: Settings, path: String, problems: [Problem]) {
    guard let folder = SettingsFile.folder() else { return (Settings(), "", []) }
    let path = "\(folder)/\(SettingsFile.name)"
    switch SettingsFile.read(path) {
    case .missing: return (Settings(), path, [])
    case .text(let text):
      let (settings, problems) = read(text)
      return (settings, path, problems)
    case .refused(let message, let help):
      return (Settings(), path, [problem(message, help: help, in: "", at: Settings.Place())])
    }
  }

  /// Reads a file's text, and looks at what only the key table knows.
  static func read(_ text: String) -> (settings: Settings, problems: [Problem]) {
    var (settings, problems) = SettingsReader.read(text: text, file: SettingsFile.name)
    if let content = settings.content, content.hasPrefix("~/"), let home = SettingsFile.home() {
      settings.content = home + content.dropFirst()
    }
    if let fault = settings.kiosk.leave.lazy.compactMap(KeyChoice.fault).first {
      problems.append(problem(fault.message, help: fault.help, in: text, at: settings.kiosk.leavePlace))
      settings.kiosk.leave = []
    }
    for fault in Keymap.standard.changed(by: changes(settings)).faults {
      let place = Settings.Place(line: fault.change.line, column: fault.change.column)
      problems.append(problem(fault.message, help: fault.help, in: text, at: place))
    }
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    return (settings, problems)
  }

  /// The key table with somebody's own keys.
  static func keymap(_ settings: Settings) -> Keymap {
    settings.keys.isEmpty ? .standard : Keymap.standard.changed(by: changes(settings)).keymap
  }

  /// The keys by which staff leave a kiosk; none where no keys do.
  static func wayOut(_ settings: Settings) -> [Key] {
    settings.kiosk.leave.compactMap { Key(name: $0) }
  }

  /// What to say where problems are not listed; nil when there are none.
  static func notice(_ problems: [Problem]) -> String? {
    problems.isEmpty ? nil : "the settings file has problems: fascicle config lists them"
  }

  private static func changes(_ settings: Settings) -> [KeyChange] {
    settings.keys.map {
      KeyChange(
        scope: $0.scope, action: $0.action, keys: $0.keys, line: $0.place.line, column: $0.place.column)
    }
  }

  private static func problem(
    _ message: String, help: String, in text: String, at place: Settings.Place
  ) -> Problem {
    SettingsReader.problem(message, help: help, text: text, file: SettingsFile.name, at: place)
  }
}
