import Screen
import Testing

/// Combining marks and joiners: they stand on something, and there are not too many.
@Suite struct VisibleMarksTests {
  private static let acute: Unicode.Scalar = "\u{301}"
  private static let circle: Unicode.Scalar = "\u{25CC}"

  /// So many accents.
  private static func marks(_ count: Int) -> String {
    String(String.UnicodeScalarView(Array(repeating: acute, count: count)))
  }

  @Test func eightMarksStayOnABase() {
    #expect(VisibleText.of("e" + Self.marks(8) + "x").unicodeScalars.count == 10)
  }

  @Test func theNinthMarkGoes() {
    #expect(
      Array(VisibleText.of("e" + Self.marks(40) + "x").unicodeScalars)
        == Array(("e" + Self.marks(8) + "x").unicodeScalars))
  }

  @Test func eachBaseHasItsOwnEight() {
    #expect(VisibleText.of("e" + Self.marks(9) + "o" + Self.marks(9)).unicodeScalars.count == 18)
  }

  @Test func aDroppedCharacterGivesNoNewMarks() {
    #expect(VisibleText.of("e" + Self.marks(6) + "\u{200B}" + Self.marks(6)).unicodeScalars.count == 9)
  }

  @Test func anEnclosingMarkCountsToo() {
    let enclosing = String(String.UnicodeScalarView(Array(repeating: "\u{20DD}", count: 12)))
    #expect(VisibleText.of("e" + enclosing).unicodeScalars.count == 9)
  }

  @Test(arguments: ["\u{301}", "\u{301}a", "\u{200B}\u{301}", "\u{FE0F}\u{301}"])
  func aMarkWithoutABaseGetsACircle(_ text: String) {
    #expect(VisibleText.of(text).unicodeScalars.prefix(2).elementsEqual([Self.circle, Self.acute]))
  }

  @Test func aNonJoinerStaysBetweenLettersThatJoin() {
    let persian = "\u{645}\u{6CC}\u{200C}\u{62E}\u{648}\u{627}\u{647}\u{645}"
    #expect(Array(VisibleText.of(persian).unicodeScalars) == Array(persian.unicodeScalars))
  }

  @Test func aJoinerStaysBetweenEmojiThatJoin() {
    let family = "\u{1F469}\u{200D}\u{1F467}"
    #expect(Array(VisibleText.of(family).unicodeScalars) == Array(family.unicodeScalars))
  }
}
