import Knowledge
import Screen
import Testing
import Typesetting

/// Links and citations in running text: numbered, and found again.
@Suite struct LinkTests {
  private let blocks: [Block] = [
    .paragraph([.text("See "), .link(.article("first"), [.text("the first page")]), .text(".")]),
    .list(
      start: nil,
      items: [
        [
          .paragraph([
            .link(.glossary("word"), [.text("a word")]), .text(" here "),
            .link(.source("one"), [.text("ONE")]),
          ])
        ]
      ]),
  ]

  @Test func areCountedInReadingOrder() {
    let set = Typesetter.typeset(blocks, TypesettingOptions(width: 40))
    #expect(set.links == [.article("first"), .glossary("word"), .source("one")])
    #expect(set.text == ["See the first page.", "", "- a word here [ONE]"])
  }

  @Test func areFoundByTheirFirstCell() {
    let set = Typesetter.typeset(blocks, TypesettingOptions(width: 12))
    #expect(set.text == ["See the", "first page.", "", "- a word", "  here [ONE]"])
    #expect(set.place(ofLink: 1) == Position(column: 4, row: 0))
    #expect(set.place(ofLink: 2) == Position(column: 2, row: 3))
    #expect(set.place(ofLink: 3) == Position(column: 7, row: 4))
    #expect(set.place(ofLink: 4) == nil)
  }

  @Test func keepTheirNumberOnEveryLine() {
    let set = Typesetter.typeset(blocks, TypesettingOptions(width: 12))
    #expect(set.lines.first?.cells.map(\.link) == [0, 0, 0, 0, 1, 1, 1])
    #expect(set.lines[1].cells.map(\.link) == [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0])
    #expect(set.lines[1].cells.first?.style == .link)
  }

  @Test func citationsBearTheSourcesNumber() {
    let options = TypesettingOptions(width: 40, citations: Citations(["other", "one"]))
    #expect(Typesetter.typeset(blocks, options).text.last == "- a word here [2]")
  }

  @Test func aCitationIsNeverParted() {
    #expect(Typesetter.text(blocks, width: 12).suffix(2) == ["- a word", "  here [ONE]"])
  }

  @Test func otherLinksShowNumbersWhereAsked() {
    let options = TypesettingOptions(width: 40, citations: Citations(["one"]), firstLinkNumber: 2)
    let page = Typesetter.typeset(blocks, options)
    #expect(page.text == ["See the first page [2].", "", "- a word [3] here [1]"])
  }

  @Test func numbersGoOnAcrossSeveralAdditions() {
    var setter = Typesetter(TypesettingOptions(width: 40))
    setter.add([.paragraph([.link(.article("a"), [.text("a")])])])
    setter.addItem("- ", [.link(.article("b"), [.text("b")])])
    #expect(setter.result.links == [.article("a"), .article("b")])
    #expect(setter.result.place(ofLink: 2) == Position(column: 2, row: 1))
  }
}
