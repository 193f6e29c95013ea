import Authoring
import Testing

/// Texts made to blow up: what comes of them grows no faster than they do.
@Suite struct GrowthTests {
  /// A text of a size.
  struct Made: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: @Sendable (Int) -> String
  }

  private static func many(_ name: String, _ piece: String, _ end: String = "") -> Made {
    Made(testDescription: name) { String(repeating: piece, count: $0) + String(repeating: end, count: $0) }
  }

  static let made = [
    many("quotes", ">"), many("list marks", "- "), many("emphasis", "*a ", "b* "), many("brackets", "[", "]"),
    many("links", "[a]("), many("pictures", "![", "](b)"), many("HTML", "<a ", ">"), many("remarks", "<!--"),
    many("entities", "&amp;&#27;"), many("autolinks", "<http://a"), many("escapes", "\\"),
    many("headings", "# x\n"), many("references", "[r]: /x\n"), many("rows", "|a|\n|-|\n"),
    Made(testDescription: "links to one long target") {
      "[r]: /\(String(repeating: "x", count: $0))\n\n" + String(repeating: "[r] ", count: $0)
    },
    many("tildes", "~"), many("control characters", "\u{1B}\u{202E} "),
  ]

  /// How many problems there are, and how much is said of them.
  private static func outcome(_ text: String) -> (problems: Int, said: Int) {
    let problems = GuideReader.check(
      texts: [("glossary/other.md", "---\nterm: Other\n---\nText.\n\n\(text)\n")], today: nil
    ).problems
    return (problems.count, problems.reduce(0) { $0 + $1.message.utf8.count + $1.help.utf8.count })
  }

  @Test(arguments: made)
  func isNotQuadratic(_ made: Made) {
    let (small, large) = (Self.outcome(made.text(500)), Self.outcome(made.text(2_000)))
    #expect(large.problems <= 4 * small.problems + 4)
    #expect(large.said <= 5 * small.said + 5_000)
  }
}
