import Knowledge
import Screen

/// Which keys can be chosen.
package enum KeyChoice {
  /// Every key with a name of more than one letter.
  package static let names = (special + functions).map(\.name) + controls.map { "Ctrl-" + $0.uppercased() }

  /// Which names there are.
  private static let sentence =
    "write one character such as w, Ctrl-A to Ctrl-Z, F1 to F20, or \(special.map(\.name).joined(separator: ", "))"

  /// More keys than this for one action help nobody.
  static let most = 8

  private static let special: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .pageUp, .pageDown,
    .home, .end, .character(" "),
  ]

  private static let functions = Key.functionKeys.map { Key.function($0) }

  private static let controls = "abcdefghijklmnopqrstuvwxyz"

  /// What is wrong with a key's name, and what to do; nil when it can be chosen.
  package static func fault(in name: String) -> (message: String, help: String)? {
    guard let key = Key(name: name), exists(key) else {
      let near = Nearest.to(name, among: names)
      return ("there is no key \(name.prefix(60))", near.map { "did you mean \($0)?" } ?? sentence)
    }
    return reason(against: key).map { ("\(name) cannot be used", $0) }
  }

  /// Whether there is such a key: terminals send characters one scalar at a time, and Ctrl with letters only.
  private static func exists(_ key: Key) -> Bool {
    switch key {
    case .character(let character):
      guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else {
        return false
      }
      return scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        && CharacterWidth.of(String(character)) > 0
    case .control(let letter): return controls.contains(letter)
    default: return true
    }
  }

  /// Why a key never arrives as itself; nil when it does.
  private static func reason(against key: Key) -> String? {
    switch key {
    case .control("h"): "terminals send the same for it as for Backspace"
    case .control("i"): "terminals send the same for it as for Tab"
    case .control("j"), .control("m"): "terminals send the same for it as for Enter"
    case .control("z"): "it is for leaving the program for a while"
    default: nil
    }
  }
}
