import Knowledge
import Screen
import Testing
import Typesetting

/// Lists, with their marks hanging before the text.
@Suite struct ListTests {
  /// One item with a text.
  private func item(_ text: String) -> [Block] { [.paragraph(text)] }

  @Test func marksHangBeforeTheText() {
    #expect(
      Typesetter.text([.list(start: nil, items: [item("one two three"), item("four")])], width: 9)
        == ["- one two", "  three", "- four"])
  }

  @Test func numbersBeginWhereTheAuthorSays() {
    #expect(
      Typesetter.text([.list(start: 9, items: [item("nine"), item("ten of them")])], width: 8)
        == ["9. nine", "10. ten", "    of", "    them"])
  }

  @Test func listsNest() {
    let inner = Block.list(start: 1, items: [item("inner one"), item("inner two")])
    #expect(
      Typesetter.text([.list(start: nil, items: [[.paragraph("outer"), inner], item("last")])], width: 20)
        == ["- outer", "  1. inner one", "  2. inner two", "- last"])
  }

  @Test func anEmptyItemStillHasItsMark() {
    #expect(Typesetter.text([.list(start: nil, items: [[], item("a")])], width: 20) == ["-", "- a"])
  }

  @Test func aQuoteInAnItemIsIndentedTwice() {
    #expect(
      Typesetter.text([.list(start: nil, items: [[.quote([.paragraph("a")])]])], width: 20) == ["-   a"])
  }

  @Test func anItemOfOurOwnHangsToo() {
    var setter = Typesetter(TypesettingOptions(width: 10))
    setter.addItem("10. ", [.text("one two three")])
    #expect(setter.result.text == ["10. one", "    two", "    three"])
  }

  @Test func anItemWithoutAMarkIsPlainText() {
    var setter = Typesetter(TypesettingOptions(width: 7))
    setter.addItem("", [.text("one two three")])
    #expect(setter.result.text == ["one two", "three"])
  }
}
