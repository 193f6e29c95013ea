import Authoring
import Interface
import Screen
import System

/// The settings that count for this run of the program.
enum ProgramSettings {
  /// What came of reading the settings files.
  struct Loaded {
    var settings = Settings()
    /// In the order of the files and their lines; each names its file by the whole path.
    var problems: [Problem] = []
    /// The file that names content; nil where none does.
    var contentFile: String?
  }

  /// Reads the settings of the whole system and lays one's own over them, where there are such files.
  ///
  /// What is wrong is left out and told; everything else counts.
  static func load() -> Loaded {
    var loaded = Loaded()
    for path in SettingsFile.all { loaded.take(path) }
    return loaded
  }

  /// Reads a file's text over what counts without it, and looks at what only the key table knows.
  static func read(
    _ text: String, file: String = "settings.yaml", over base: Settings = Settings()
  ) -> (settings: Settings, problems: [Problem]) {
    var bare = base
    bare.keys = []
    var (settings, problems) = SettingsReader.read(text: text, file: file, over: bare)
    func problem(_ message: String, _ help: String, _ place: Settings.Place) -> Problem {
      SettingsReader.problem(message, help: help, text: text, file: file, at: place)
    }
    if let content = settings.content, content.hasPrefix("~/"), let home = Environment.home {
      settings.content = home + content.dropFirst()
    }
    if let fault = settings.kiosk.leave.lazy.compactMap(KeyChoice.fault).first {
      problems.append(problem(fault.message, fault.help, settings.kiosk.leavePlace))
      settings.kiosk.leave = []
    }
    let (keys, faults) = OwnKeysLayer(settings.keys).laid(over: base.keys)
    settings.keys = keys
    for fault in faults {
      let place = Settings.Place(line: fault.change.line, column: fault.change.column)
      problems.append(problem(fault.message, fault.help, place))
    }
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    return (settings, problems)
  }

  /// The key table with somebody's own keys.
  static func keymap(_ settings: Settings) -> Keymap {
    settings.keys.isEmpty
      ? .standard : Keymap.standard.changed(by: settings.keys.map(KeyChange.init)).keymap
  }

  /// The keys by which staff leave a kiosk; none where no keys do.
  static func wayOut(_ settings: Settings) -> [Key] {
    settings.kiosk.leave.compactMap { Key(name: $0) }
  }

  /// What to say where problems are not listed; nil when there are none.
  static func notice(_ problems: [Problem]) -> String? {
    problems.isEmpty ? nil : "the settings file has problems: fascicle config lists them"
  }
}

extension ProgramSettings.Loaded {
  /// Lays one more file over what is known.
  fileprivate mutating func take(_ path: String) {
    switch SettingsFile.read(path) {
    case .missing: return
    case .refused(let message, let help):
      problems.append(
        SettingsReader.problem(message, help: help, text: "", file: path, at: Settings.Place()))
    case .text(let text):
      var base = settings
      (base.content, base.namesContent) = (nil, false)
      let (read, found) = ProgramSettings.read(text, file: path, over: base)
      let known = settings.content
      settings = read
      problems += found
      if read.namesContent { contentFile = path } else { settings.content = known }
    }
  }
}
