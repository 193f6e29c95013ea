import Screen
import Testing

/// Keys as text and back.
@Suite struct KeyNotationTests {
  /// Keys and what they are called.
  static let named: [(Key, String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"),
    (.delete, "Delete"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.pageUp, "PgUp"),
    (.pageDown, "PgDn"), (.home, "Home"), (.end, "End"), (.character(" "), "Space"), (.character("j"), "j"),
    (.character("G"), "G"), (.character("?"), "?"), (.character("\u{E9}"), "\u{E9}"), (.character("-"), "-"),
    (.control("c"), "Ctrl-C"), (.control("z"), "Ctrl-Z"),
  ]

  @Test(arguments: named)
  func hasAName(_ key: Key, _ name: String) {
    #expect(key.name == name)
  }

  @Test(arguments: named)
  func isFoundByItsName(_ key: Key, _ name: String) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", "enter", "Ctrl-", "Ctrl-CC", "F0", "F21", "F01", "jj", "Escape"])
  func nothingElseIsAKey(_ name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func everyAsciiCharacterGoesThereAndBack() {
    for value in UInt8(0x20)...0x7E {
      let key = Key.character(Character(Unicode.Scalar(value)))
      #expect(Key(name: key.name) == key)
    }
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      #expect(Key(name: Key.control(letter).name) == .control(letter))
    }
  }
}
