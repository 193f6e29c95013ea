import Authoring
import Interface
import Knowledge
import Screen

/// The fields of a settings file, each read and checked.
struct SettingsFields {
  let header: Header
  let log: ReadingLog

  /// The fields that there are.
  enum Name: String, CaseIterable {
    case theme, ascii, mouse, linear, content, idle, kiosk, readMarks, paper, keys
  }

  /// What the file says, merged over what counts without it; of the keys, only its own.
  func settings(over base: Settings) -> Settings {
    var settings = base
    header.expectOnly(Name.allCases.map(\.rawValue), level: .warning)
    settings.theme = choice(.theme, Theme.self) ?? settings.theme
    settings.paper = choice(.paper, PaperSize.self) ?? settings.paper
    settings.ascii = truth(.ascii) ?? settings.ascii
    settings.mouse = truth(.mouse) ?? settings.mouse
    settings.linear = truth(.linear) ?? settings.linear
    settings.readMarks = truth(.readMarks) ?? settings.readMarks
    settings.content = path(.content) ?? settings.content
    settings.namesContent = header.node(Name.content.rawValue) != nil
    settings.idle = header.node("idle").flatMap { seconds($0, named: "idle") } ?? settings.idle
    settings.kiosk = kiosk(over: settings.kiosk)
    settings.keys = entries(of: .keys).compactMap(KeyChangeReader(log: log, file: header.file).read)
    return settings
  }

  private func report(_ message: String, help: String, at node: HeaderNode) {
    log.report(message, help: help, in: header.file, at: node.place)
  }

  /// The entries of a mapping; none where nothing, or only comments, follow its name.
  private func entries(of name: Name) -> [(key: HeaderNode, value: HeaderNode)] {
    if case .text("", plain: true)? = header.node(name.rawValue)?.content { return [] }
    return header.mapping(name.rawValue) ?? []
  }

  /// One of a few words.
  private func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: Name, _: Value.Type) -> Value? {
    guard let node = header.node(name.rawValue) else { return nil }
    let known = Value.allCases.map(\.rawValue)
    guard let text = node.text, !text.isEmpty else {
      report(
        "\(name.rawValue) should be a word", help: "write one of \(known.joined(separator: ", "))", at: node)
      return nil
    }
    if let value = Value(rawValue: text) { return value }
    header.reportUnknown(text, named: name.rawValue, among: known, at: node.place)
    return nil
  }

  private func truth(_ name: Name) -> Bool? {
    header.node(name.rawValue).flatMap { truth($0, named: name.rawValue) }
  }

  private func truth(_ node: HeaderNode, named name: String) -> Bool? {
    switch node.text?.lowercased() {
    case "yes", "true", "on": return true
    case "no", "false", "off": return false
    default:
      report("\(name) should be yes or no", help: "write yes or no after the colon", at: node)
      return nil
    }
  }

  private func path(_ name: Name) -> String? {
    guard let node = header.node(name.rawValue) else { return nil }
    guard let text = node.text, text.hasPrefix("/") || text.hasPrefix("~/"), !text.contains("\0") else {
      report(
        "\(name.rawValue) should be a whole path", help: "begin it with / or with ~/ for the home folder",
        at: node)
      return nil
    }
    return text
  }

  private func seconds(_ node: HeaderNode, named name: String) -> Int? {
    if let number = node.text.flatMap({ Int($0) }), SettingsReader.idle.contains(number) { return number }
    let range = SettingsReader.idle
    report(
      "\(name) should be a number of seconds from \(range.lowerBound) to \(range.upperBound)",
      help: "write digits only, or leave the line out for never", at: node)
    return nil
  }

  private func kiosk(over base: Settings.Kiosk) -> Settings.Kiosk {
    var kiosk = base
    for (key, value) in entries(of: .kiosk) {
      switch key.text {
      case "idle": kiosk.idle = seconds(value, named: "idle") ?? kiosk.idle
      case "leave":
        kiosk.leave = leave(value)
      case "print": kiosk.print = truth(value, named: "print") ?? kiosk.print
      default:
        log.warn(
          "the field \(key.text ?? "here") is not used in kiosk",
          help: Nearest.to(key.text ?? "", among: ["idle", "leave", "print"]).map { "did you mean \($0)?" }
            ?? "remove it",
          in: header.file, at: key.place)
      }
    }
    return kiosk
  }

  /// The keys by which staff leave: a text with blanks between, or a list.
  private func leave(_ node: HeaderNode) -> [Key] {
    let keys: [String]
    switch node.content {
    case .text(let text, _): keys = text.split(whereSeparator: \.isWhitespace).map(String.init)
    case .list(let items): keys = items.compactMap(\.text)
    case .mapping: keys = []
    }
    let count = SettingsReader.leave
    guard count.contains(keys.count), Set(keys).count >= SettingsReader.leaveDiffering else {
      report(
        "leave should be \(count.lowerBound) to \(count.upperBound) keys, \(SettingsReader.leaveDiffering) of them different",
        help: "write their names with blanks between, such as Ctrl-X s t a f f", at: node)
      return []
    }
    if let fault = keys.lazy.compactMap(KeyChoice.fault).first {
      report(fault.message, help: fault.help, at: node)
      return []
    }
    return keys.compactMap { Key(name: $0) }
  }
}
