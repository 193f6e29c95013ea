import Knowledge
import Screen
import Testing
import Typesetting

/// Blocks set to lines, one kind at a time.
@Suite struct BlockTests {
  @Test func paragraphsStandApart() {
    #expect(
      Typesetter.text([.paragraph("One two three."), .paragraph("Four.")], width: 8) == [
        "One two", "three.", "", "Four.",
      ])
  }

  @Test func textTakesAtMost72Columns() {
    let line = String(repeating: "ab ", count: 60)
    let set = Typesetter.typeset([.paragraph(line)], TypesettingOptions(width: 200))
    #expect(set.lines.map(\.width).max() == 71)
  }

  @Test func aLineBreakEndsALine() {
    #expect(
      Typesetter.text([.paragraph([.text("One"), .lineBreak, .text("two")])], width: 20) == ["One", "two"])
  }

  @Test func headingsAreMarkedAndFound() {
    let set = Typesetter.typeset(
      [.heading(level: 2, [.text("First")]), .paragraph("text"), .heading(level: 4, [.text("Second")])],
      TypesettingOptions(width: 20))
    #expect(set.text == ["First", "", "text", "", "Second"])
    #expect(set.headings == [0, 4])
    #expect(set.lines.map { $0.cells.first?.style } == [.heading, nil, .plain, nil, .strong])
  }

  @Test func strongAndEmphasisHaveTheirStyle() {
    let set = Typesetter.typeset(
      [.paragraph([.text("a"), .strong([.text("b")]), .emphasis([.text("c")]), .code("d")])],
      TypesettingOptions(width: 20))
    #expect(set.lines.map { $0.cells.map(\.style) } == [[.plain, .strong, .emphasis, .plain]])
  }

  @Test func aQuoteIsIndented() {
    #expect(
      Typesetter.text([.quote([.paragraph("One two three"), .paragraph("four")])], width: 9)
        == ["  One two", "  three", "", "  four"])
  }

  @Test func codeKeepsItsLines() {
    #expect(Typesetter.text([.code("a  b\n\n  c")], width: 20) == ["  a  b", "", "    c"])
  }

  @Test func theLineEndAfterCodeAddsNoLine() {
    #expect(Typesetter.text([.code("a\n"), .paragraph("b")], width: 20) == ["  a", "", "b"])
  }

  @Test(arguments: [(40, "--------------------"), (5, "-----")])
  func aRule(_ width: Int, _ line: String) {
    #expect(Typesetter.text([.rule], width: width) == [line])
  }

  @Test func nothingGivesNothing() {
    #expect(Typesetter.text([], width: 20) == [])
  }
}
