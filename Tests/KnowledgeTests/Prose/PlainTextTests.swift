import Knowledge
import TestSupport
import Testing

/// Running text without its marks.
@Suite struct PlainTextTests {
  @Test(
    arguments: [
      ([.text("one "), .strong([.text("two "), .emphasis([.text("three")])])], "one two three"),
      ([.text("see "), .link(.article("page"), [.text("the page")])], "see the page"),
      ([.text("run "), .code("it")], "run it"),
      ([.text("one"), .lineBreak, .text("two")], "one two"),
      ([.link(.source("work"), [.text("WORK")])], ""),
      ([], ""),
    ] as [([Inline], String)])
  func runs(inlines: [Inline], expected: String) {
    #expect(PlainText.of(inlines) == expected)
  }

  @Test(
    arguments: [
      ([.text("A claim "), .link(.source("a"), [.text("A")]), .text(".")], "A claim."),
      (
        [
          .text("One "), .link(.source("a"), [.text("A")]), .text(" "), .link(.source("b"), [.text("B")]),
          .text(", two."),
        ],
        "One, two."
      ),
      ([.text("In the "), .link(.source("a"), [.text("A")]), .text(" middle")], "In the middle"),
      ([.text("(so "), .link(.source("a"), [.text("A")]), .text(")")], "(so)"),
    ] as [([Inline], String)])
  func aLeftOutCitationLeavesNoGap(inlines: [Inline], expected: String) {
    #expect(PlainText.of([.paragraph(inlines)]) == expected)
  }

  @Test func oneLineABlock() {
    let blocks: [Block] = [
      .heading(level: 2, [.text("Head")]), .rule,
      .list(
        start: 1, items: [[.paragraph([.text("first")])], [.paragraph([.text("second")]), .code("third")]]),
      .quote([.paragraph([.text("quoted")])]), .paragraph([]),
      .table(head: [[.text("a")], [.text("b")]], rows: [[[.text("c")], [.text("d")]]]),
    ]
    #expect(PlainText.of(blocks) == "Head\nfirst\nsecond\nthird\nquoted\na, b\nc, d")
  }

  @Test func wordsStandBetweenSpaces() {
    var numbers = SeededNumbers(seed: 3)
    let plain = ["a", "b.", " ", "\n", "\t", "\u{B}", "\r", "\u{1C}", "-", "0"]
    for kinds in [plain, plain + ["\u{E9}", "\u{A0}", "\u{2009}", "\u{85}", "\u{1F600}"]] {
      for _ in 0..<300 {
        let text = (0..<Int.random(in: 0..<30, using: &numbers)).map { _ in
          kinds.randomElement(using: &numbers) ?? ""
        }
        .joined()
        let expected = text.unicodeScalars.split { $0.properties.isWhitespace }.count
        #expect(PlainText.words(in: text) == expected, "\(text.debugDescription)")
      }
    }
  }
}
