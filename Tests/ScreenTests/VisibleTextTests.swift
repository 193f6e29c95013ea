import Screen
import Testing

/// What content must never do to a terminal, character by character.
@Suite struct VisibleTextTests {
  /// One kind of text from content, and how it is shown.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let shown: String

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ shown: String) {
      self.name = name
      self.text = text
      self.shown = shown
    }
  }

  /// Characters that would act on a terminal.
  static let controls = [
    Row("plain ASCII", "A muscle, 5 mg ~ 100 %!", "A muscle, 5 mg ~ 100 %!"),
    Row("NUL", "a\u{0}b", "a\u{2400}b"),
    Row("bell", "a\u{7}b", "a\u{2407}b"),
    Row("backspace", "a\u{8}b", "a\u{2408}b"),
    Row("vertical tab", "a\u{B}b", "a\u{240B}b"),
    Row("form feed", "a\u{C}b", "a\u{240C}b"),
    Row("escape sequence", "\u{1B}[31mred", "\u{241B}[31mred"),
    Row("unit separator", "a\u{1F}b", "a\u{241F}b"),
    Row("delete", "a\u{7F}b", "a\u{2421}b"),
    Row("first C1 control", "a\u{80}b", "a<80>b"),
    Row("C1 sequence introducer", "a\u{9B}31mb", "a<9B>31mb"),
    Row("last C1 control", "a\u{9F}b", "a<9F>b"),
  ]

  /// Characters that would begin a line.
  static let lineEnds = [
    Row("line feed in one paragraph", "a\nb", "a b"),
    Row("carriage return in one paragraph", "a\rb", "a b"),
    Row("next line", "a\u{85}b", "a b"),
    Row("line separator", "a\u{2028}b", "a b"),
    Row("paragraph separator", "a\u{2029}b", "a b"),
    Row("tab in one paragraph", "a\tb", "a b"),
  ]

  /// Characters that would turn the reading round.
  static let directions = [
    Row("Arabic letter mark", "\u{61C}", "<U+061C>"),
    Row("left-to-right mark", "\u{200E}", "<U+200E>"),
    Row("right-to-left mark", "\u{200F}", "<U+200F>"),
    Row("left-to-right embedding", "\u{202A}", "<U+202A>"),
    Row("pop directional formatting", "\u{202C}", "<U+202C>"),
    Row("a dose turned round", "take \u{202E}05 mg", "take <U+202E>05 mg"),
    Row("left-to-right isolate", "\u{2066}", "<U+2066>"),
    Row("pop directional isolate", "\u{2069}", "<U+2069>"),
  ]

  /// Characters that nobody sees.
  static let invisible = [
    Row("soft hyphen", "a\u{AD}b", "ab"),
    Row("Mongolian vowel separator", "a\u{180E}b", "ab"),
    Row("zero width space", "a\u{200B}b", "ab"),
    Row("word joiner", "a\u{2060}b", "ab"),
    Row("invisible plus", "a\u{2064}b", "ab"),
    Row("byte order mark", "a\u{FEFF}b", "ab"),
    Row("annotation anchor", "a\u{FFF9}b", "ab"),
    Row("annotation end", "a\u{FFFB}b", "ab"),
    Row("variation selector on a letter", "a\u{FE0F}b", "ab"),
    Row("supplementary variation selector", "a\u{E0100}b", "ab"),
    Row("joiner between Latin letters", "a\u{200D}b", "ab"),
    Row("non-joiner between blanks", "a \u{200C} b", "a  b"),
  ]

  /// Characters that no terminal agrees on.
  static let unknown = [
    Row("language tag", "a\u{E0001}b", "a\u{FFFD}b"),
    Row("tag letter", "a\u{E0041}b", "a\u{FFFD}b"),
    Row("cancel tag", "a\u{E007F}b", "a\u{FFFD}b"),
    Row("noncharacter", "a\u{FFFE}b", "a\u{FFFD}b"),
    Row("noncharacter in the last plane", "a\u{10FFFF}b", "a\u{FFFD}b"),
    Row("unassigned", "a\u{378}b", "a\u{FFFD}b"),
    Row("private use", "a\u{E000}b", "a\u{FFFD}b"),
    Row("private use in plane 15", "a\u{F0000}b", "a\u{FFFD}b"),
    Row("replacement character", "a\u{FFFD}b", "a\u{FFFD}b"),
  ]

  /// Characters that stay as they are.
  static let kept = [
    Row("accents", "Guillain-Barr\u{E9}", "Guillain-Barr\u{E9}"),
    Row(
      "quotes and dashes", "\u{201C}soon\u{201D} \u{2013} 5\u{A0}mg",
      "\u{201C}soon\u{201D} \u{2013} 5\u{A0}mg"),
    Row("East Asian", "\u{6F22}\u{5B57}", "\u{6F22}\u{5B57}"),
    Row("emoji", "\u{1F600}", "\u{1F600}"),
  ]

  /// All of them.
  static let table = controls + lineEnds + directions + invisible + unknown + kept

  @Test(arguments: table)
  func isShown(_ row: Row) {
    #expect(Array(VisibleText.of(row.text).unicodeScalars) == Array(row.shown.unicodeScalars))
  }

  @Test(arguments: table)
  func staysAsItIsOnceShown(_ row: Row) {
    #expect(VisibleText.of(row.shown) == row.shown)
  }

  @Test func badBytesAreShownAsReplacementCharacters() {
    let text = String(decoding: [0x61, 0xFF, 0x62, 0xC3, 0x28, 0xED, 0xA0, 0x80], as: UTF8.self)
    #expect(VisibleText.of(text).hasPrefix("a\u{FFFD}b\u{FFFD}("))
  }

  @Test func everySpanPassesHere() {
    #expect(Span("\u{1B}[2J").text == "\u{241B}[2J")
    #expect(Line("a\u{202E}b").text == "a<U+202E>b")
  }
}
