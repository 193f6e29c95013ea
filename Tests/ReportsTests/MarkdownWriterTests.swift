@testable import Authoring
import Knowledge
@testable import Reports
import TestSupport
import Testing
import Typesetting

/// Markdown that is read again says what was written.
@Suite struct MarkdownWriterTests {
  private static let writer = MarkdownWriter(citations: Citations(["first", "second", "work"]))

  /// What the content's own reader makes of it.
  private func read(_ text: String) -> [Block] {
    let file = ContentFile(path: "x.md", text: text)
    return MarkdownReader(file: file, firstLine: 1, log: ReadingLog()).blocks(of: text)
  }

  @Test(arguments: [
    "plain", "*star*", "_under_ score", "a [link](x)", "<b>bold</b>", "`code`", "a | b", "\\ back", "&amp;",
    "# no heading", "- no item", "+ no item", "* no item", "1. no item", "12) no item", "> no quote", "---",
    "===", "~~gone~~", "![x](y)", "100% sure", "3.5 mm", "<https://x.org>", "https://x.org", "a  b", "!",
    "--- x", "= x", "e.g. (this)", "\"quoted\"", "it's",
  ])
  func textStaysText(text: String) {
    #expect(read(Self.writer.text([.paragraph([.text(text)])])) == [.paragraph([.text(text)])])
    let item = Block.list(start: nil, items: [[.paragraph([.text(text)])]])
    #expect(read(Self.writer.text([item])) == [item])
  }

  @Test func anyTextStaysText() {
    let letters = Array("ab 1.)*_[]<>`#+-=|~&!\\\"'(){}:/@^$%;,?")
    for seed in 0..<400 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let drawn = (0..<12).compactMap { _ in letters.randomElement(using: &numbers) }
      let text = "x" + String(drawn) + "x"
      #expect(read(Self.writer.text([.paragraph([.text(text)])])) == [.paragraph([.text(text)])], "\(text)")
    }
  }

  @Test(
    arguments: [
      .heading(level: 2, [.text("Head")]), .list(start: 3, items: [[.paragraph([.text("three")])]]),
      .list(
        start: nil,
        items: [
          [.paragraph([.strong([.text("one")])]), .list(start: nil, items: [[.paragraph([.text("a")])]])],
          [.paragraph([.emphasis([.text("two")])])],
        ]),
      .quote([.paragraph([.text("said")])]), .rule, .code("let x\n  y\n"),
      .table(head: [[.text("a")], [.text("b")]], rows: [[[.text("1|2")], [.text("3")]]]),
    ] as [Block])
  func everyBlock(block: Block) {
    #expect(read("before\n\n" + Self.writer.text([block])).dropFirst() == [block])
  }

  @Test func blanksInsideMarksGoOutside() {
    #expect(Self.writer.text([.paragraph([.strong([.text("a: ")]), .text("b")])]) == "**a:** b")
    #expect(Self.writer.text([.paragraph([.text("a"), .strong([.text(" b")])])]) == "a **b**")
    #expect(Self.writer.text([.paragraph([.text("a"), .strong([.text(" ")])])]) == "a ")
  }

  @Test(
    arguments: [
      (.link(.source("work"), [.text("WORK")]), "\\[3\\]"), (.link(.article("x"), [.text("page")]), "page"),
      (.link(.outside("https://x.org/a_b"), []), "<https://x.org/a_b>"),
      (.link(.outside("javascript:x"), [.text("x")]), "x"),
      (.link(.outside("https://x.org/> *a*"), [.text("x")]), "x"),
    ] as [(Inline, String)])
  func links(inline: Inline, expected: String) {
    #expect(Self.writer.text([.paragraph([.text("a "), inline])]) == "a " + expected)
  }
}
