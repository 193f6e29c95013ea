import Authoring
import Interface
import System

/// The settings that count for this run of the program, and what is wrong in their files.
package struct LoadedSettings {
  /// What counts, with whatever is wrong left out.
  package private(set) var settings = Settings()
  /// In the order of the files and their lines; each names its file by the whole path.
  package private(set) var problems: [Problem] = []
  /// The file that names content; nil where none does.
  package private(set) var contentFile: String?

  /// Reads the settings for everybody and merges one's own over them, where there are such files.
  ///
  /// What is wrong is left out and told; everything else counts.
  package static func load() -> LoadedSettings {
    var loaded = LoadedSettings()
    for path in SettingsFile.all { loaded.add(path) }
    return loaded
  }

  /// What to say where problems are not listed; nil when there are none.
  package static func notice(_ problems: [Problem]) -> String? {
    problems.isEmpty ? nil : "the settings file has problems: fascicle config lists them"
  }

  /// Merges one more file over what is known.
  private mutating func add(_ path: String) {
    switch SettingsFile.read(path) {
    case .missing: return
    case .refused(let message, let help):
      let log = ReadingLog()
      log.report(unreadable: path, message, help: help)
      problems += log.sorted
    case .text(let text):
      var base = settings
      (base.content, base.namesContent) = (nil, false)
      let (read, found) = Self.read(text, file: path, over: base)
      let known = settings.content
      settings = read
      problems += found
      if read.namesContent { contentFile = path } else { settings.content = known }
    }
  }

  /// Reads a file's text over what counts without it, and looks its keys up in the key table.
  package static func read(
    _ text: String, file: String = "settings.yaml", over base: Settings = Settings()
  ) -> (settings: Settings, problems: [Problem]) {
    var bare = base
    bare.keys = []
    var (settings, problems) = SettingsReader.read(text: text, file: file, over: bare)
    if let content = settings.content, content.hasPrefix("~/"), let home = Environment.home {
      settings.content = home + content.dropFirst()
    }
    let (keys, faults) = KeyLayers.lay(settings.keys, over: base.keys)
    settings.keys = keys
    let (log, source) = (ReadingLog(), ContentFile(path: file, text: text))
    for fault in faults {
      let place = TextPosition(line: fault.change.line, column: fault.change.column)
      log.report(fault.message, help: fault.help, in: source, at: place)
    }
    problems += log.sorted
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    return (settings, problems)
  }
}
