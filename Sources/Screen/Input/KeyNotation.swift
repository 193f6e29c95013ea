/// Keys written as text, the same for the help, for the footer and for tests: `j`, `Enter`, `Ctrl-C`.
extension Key {
  private static let named: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"),
    (.delete, "Delete"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.home, "Home"), (.end, "End"), (.character(" "), "Space"),
  ]

  /// How many function keys have a number.
  package static let functionKeys = 1...20

  /// The key as people read and write it.
  package var name: String {
    if let known = Self.named.first(where: { $0.key == self }) { return known.name }
    switch self {
    case .character(let character): return String(character)
    case .control(let character): return "Ctrl-" + character.uppercased()
    case .function(let number): return "F\(number)"
    default: return "?"
    }
  }

  /// The key of a name; nil when no key is called that.
  package init?(name: String) {
    if let known = Self.named.first(where: { $0.name == name }) {
      self = known.key
    } else if name.hasPrefix("Ctrl-"), name.count == 6, let last = name.last {
      self = .control(Character(last.lowercased()))
    } else if name.count > 1, name.hasPrefix("F"), let number = Int(name.dropFirst()),
      Self.functionKeys.contains(number), name == "F\(number)"
    {
      self = .function(number)
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }
}
