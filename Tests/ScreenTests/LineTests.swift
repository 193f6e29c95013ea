import Screen
import Testing

/// Lines of cells: spans, wide characters, marks, padding.
@Suite struct LineTests {
  @Test func spansKeepTheirMeaningAndLink() {
    let line = Line([Span("ab", .strong), Span("c", .link, link: 3)])
    #expect(
      line.cells == [
        Cell(base: 0x61, style: .strong), Cell(base: 0x62, style: .strong),
        Cell(base: 0x63, style: .link, link: 3),
      ])
  }

  @Test func aWideCharacterTakesTwoCells() {
    let line = Line([Span("\u{6F22}a", .alarm, link: 2)])
    #expect(
      line.cells == [
        Cell(base: 0x6F22, style: .alarm, width: 2, link: 2), Cell(base: 0, style: .alarm, width: 0, link: 2),
        Cell(base: 0x61, style: .alarm, link: 2),
      ])
    #expect(line.width == 3)
    #expect(line.text == "\u{6F22}a")
  }

  @Test func marksStandOnTheirCharacter() {
    var cell = Cell(base: 0x65)
    cell.firstMark = 0x301
    cell.secondMark = 0x323
    #expect(Line("e\u{301}\u{323}").cells == [cell])
    #expect(cell.text.unicodeScalars.elementsEqual(["e", "\u{301}", "\u{323}"]))
  }

  @Test func aThirdMarkDoesNotFit() {
    #expect(Line("e\u{301}\u{323}\u{307}x").width == 2)
  }

  @Test func marksStandOnTheWideCharacterAndNotBehindIt() {
    let line = Line("\u{304B}\u{3099}")
    #expect(line.cells.map(\.firstMark) == [0x3099, 0])
    #expect(line.text.unicodeScalars.elementsEqual(["\u{304B}", "\u{3099}"]))
  }

  @Test func aSpanThatBeginsWithAMarkDoesNotTouchTheOneBefore() {
    let line = Line([Span("e"), Span("\u{301}")])
    #expect(line.cells.map(\.base) == [0x65, 0x25CC])
  }

  @Test func nothingOfAWordIsLost() {
    #expect(Line("\u{1161}").text.isEmpty == false)
  }

  @Test func textHasNoBlanksAtItsEnd() {
    #expect(Line("  a b  ").text == "  a b")
    #expect(Line("   ").text == "")
    #expect(Line.empty.text == "")
  }

  @Test func aBlankThatHoldsWordsTogetherReadsAsABlank() {
    #expect(Line("5\u{A0}mg").text == "5 mg")
  }

  @Test func paddingFillsWithTheStyleGiven() {
    let line = Line("ab").padded(to: 4, .title)
    #expect(line.width == 4)
    #expect(line.cells.map(\.style) == [.plain, .plain, .title, .title])
  }

  @Test func paddingNeverShortens() {
    #expect(Line("abc").padded(to: 2) == Line("abc"))
    #expect(Line("abc").padded(to: -1) == Line("abc"))
  }

  @Test func indentingMovesRight() {
    #expect(Line("a").indented(2).text == "  a")
    #expect(Line("a").indented(-2) == Line("a"))
  }

  @Test func stylingKeepsTheTextAndTheLinks() {
    let line = Line([Span("a", .link, link: 1), Span("\u{6F22}", .faint)]).styled(.selected)
    #expect(line.cells.map(\.style) == [.selected, .selected, .selected])
    #expect(line.cells.map(\.link) == [1, 0, 0])
    #expect(line.text == "a\u{6F22}")
  }

  @Test func linesJoin() {
    #expect((Line("ab") + Line("c")).text == "abc")
  }
}
