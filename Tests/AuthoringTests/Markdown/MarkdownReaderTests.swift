import Knowledge
import Testing

/// Markdown becomes blocks.
@Suite struct MarkdownReaderTests {
  private static func blocks(_ markdown: String) throws -> [Block] {
    let reading = try SmallContent.reading(["glossary/other.md": "---\nterm: Other\n---\n\(markdown)\n"])
    #expect(reading.problems == [])
    return try #require(reading.guide.glossary.first { $0.id == "other" }).body
  }

  @Test(
    arguments: [
      ("Text.", [.paragraph([.text("Text.")])]),
      ("One\ntwo.", [.paragraph([.text("One two.")])]),
      ("One  \ntwo.", [.paragraph([.text("One"), .lineBreak, .text("two.")])]),
      ("## Head", [.heading(level: 2, [.text("Head")])]),
      ("One.\n\nTwo.", [.paragraph([.text("One.")]), .paragraph([.text("Two.")])]),
      ("---", [.rule]),
      ("> Quoted.", [.quote([.paragraph([.text("Quoted.")])])]),
      ("```\na < b\n```", [.code("a < b\n")]),
      ("    indented", [.code("indented\n")]),
    ] as [(String, [Block])])
  func oneBlock(markdown: String, expected: [Block]) throws {
    #expect(try Self.blocks(markdown) == expected)
  }

  @Test(
    arguments: [
      (
        "- one\n- two",
        [.list(start: nil, items: [[.paragraph([.text("one")])], [.paragraph([.text("two")])]])]
      ),
      (
        "1. one\n2. two",
        [.list(start: 1, items: [[.paragraph([.text("one")])], [.paragraph([.text("two")])]])]
      ),
      ("3. three", [.list(start: 3, items: [[.paragraph([.text("three")])]])]),
      (
        "- one\n  - two",
        [
          .list(
            start: nil,
            items: [[.paragraph([.text("one")]), .list(start: nil, items: [[.paragraph([.text("two")])]])]])
        ]
      ),
      ("-", [.list(start: nil, items: [[]])]),
    ] as [(String, [Block])])
  func lists(markdown: String, expected: [Block]) throws {
    #expect(try Self.blocks(markdown) == expected)
  }

  @Test(
    arguments: [
      (
        "**a** *b* `c`", [.strong([.text("a")]), .text(" "), .emphasis([.text("b")]), .text(" "), .code("c")]
      ),
      ("[a *b*](article:page)", [.link(.article("page"), [.text("a "), .emphasis([.text("b")])])]),
      ("[W](source:work)", [.link(.source("work"), [.text("W")])]),
      ("***both***", [.emphasis([.strong([.text("both")])])]),
      ("a \\*b\\* &amp; c", [.text("a *b* & c")]), ("2 < 3 > 1", [.text("2 < 3 > 1")]),
      ("it's \"so\" -- no", [.text("it's \"so\" -- no")]), ("~~kept~~", [.text("~~kept~~")]),
      ("https://example.org", [.text("https://example.org")]),
    ] as [(String, [Inline])])
  func runs(markdown: String, expected: [Inline]) throws {
    #expect(try Self.blocks(markdown) == [.paragraph(expected)])
  }

  @Test func tables() throws {
    let table = "| a | b |\n|---|---|\n| c | *d* |\n| e |"
    #expect(
      try Self.blocks(table) == [
        .table(
          head: [[.text("a")], [.text("b")]],
          rows: [[[.text("c")], [.emphasis([.text("d")])]], [[.text("e")], []]])
      ])
  }

  @Test func aHeadingUnderlined() throws {
    #expect(
      try Self.blocks("Head\n====\n\nText.") == [
        .heading(level: 1, [.text("Head")]), .paragraph([.text("Text.")]),
      ])
  }
}
