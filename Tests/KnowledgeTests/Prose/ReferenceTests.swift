import Knowledge
import Testing

/// Where links point, and finding them in running text.
@Suite struct ReferenceTests {
  @Test(
    arguments: [
      ("article:page", .article("page")), ("finding:alpha", .finding("alpha")),
      ("condition:first", .condition("first")),
      ("glossary:word", .glossary("word")), ("source:work", .source("work")),
      ("comparison:row", .comparison("row")), ("article:a:b", .article("a:b")),
      ("article:", .article("")), ("https://example.org", .outside("https://example.org")),
      ("page", .outside("page")),
      ("Article:page", .outside("Article:page")), ("", .outside("")), ("mailto:a@b", .outside("mailto:a@b")),
    ] as [(String, Reference)])
  func targets(text: String, expected: Reference) {
    #expect(Reference(text) == expected)
    #expect(expected.address == text)
  }

  @Test func linksStandInReadingOrder() {
    func link(_ name: String) -> Inline { .link(.glossary(GlossaryEntry.ID(name)), [.text(name)]) }
    let blocks: [Block] = [
      .heading(level: 2, [link("one")]),
      .paragraph([.strong([link("two")]), .text("x"), .emphasis([link("three")])]),
      .list(start: nil, items: [[.paragraph([link("four")])], [.quote([.paragraph([link("five")])])]]),
      .table(head: [[link("six")]], rows: [[[link("seven")]], [[link("eight")]]]), .code("nine"), .rule,
      .paragraph([link("one")]),
    ]
    #expect(
      Links.in(blocks)
        == ["one", "two", "three", "four", "five", "six", "seven", "eight", "one"].map { .glossary($0) })
  }
}
