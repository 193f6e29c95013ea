import Knowledge
import Screen
import Typesetting

/// The sheet for a visit as Markdown.
package enum MarkdownReport {
  /// The sheet in the CommonMark dialect with tables; text of the guide and of people is escaped.
  package static func text(_ report: Report) -> String {
    let sheet = VisitSheet(report)
    let writer = MarkdownWriter(citations: sheet.citations)
    func written(_ part: ReportPart) -> [String] {
      [writer.heading(2, part.title), writer.text(part.blocks)]
    }
    let head =
      [writer.heading(1, sheet.title)]
      + ([sheet.subtitle] + sheet.handLines).map { writer.text([.paragraph([.text($0)])]) }
      + (sheet.unused.map(written) ?? [])
      + [
        writer.text([.paragraph([.strong([.text(sheet.headline)])])]),
        writer.text([.paragraph([.text(PageWords.notADiagnosis)])]),
      ]
    let parts = sheet.parts.flatMap(written)
    let notes = ["---"] + sheet.notes.map { writer.text([.paragraph([.text($0)])]) }
    return (head + parts + notes).joined(separator: "\n\n")
  }
}

/// Writes running text as Markdown.
struct MarkdownWriter {
  /// The number under which each source is cited.
  let citations: Citations

  /// Some blocks, with a blank line between.
  func text(_ blocks: [Block]) -> String {
    blocks.map { lines($0).joined(separator: "\n") }.joined(separator: "\n\n")
  }

  func heading(_ level: Int, _ text: String) -> String {
    String(repeating: "#", count: level) + " " + MarkdownText.escaped(text)
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let level, let inlines): [String(repeating: "#", count: level) + " " + text(inlines)]
    case .paragraph(let inlines): [MarkdownText.opening(text(inlines))]
    case .list(let start, let items):
      items.enumerated().flatMap { number, item in
        hung(item, marker: start.map { "\($0 + number). " } ?? "- ")
      }
    case .quote(let blocks):
      text(blocks).split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
    case .code(let code):
      code.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { "    " + $0 }
    case .table(let head, let rows): table(head, rows)
    case .rule: ["---"]
    }
  }

  /// An item with its marker before it; a list follows its sentence at once, other blocks after a blank line.
  private func hung(_ item: [Block], marker: String) -> [String] {
    var result: [String] = []
    for block in item {
      if case .list = block {} else if !result.isEmpty { result.append("") }
      result += lines(block)
    }
    let indent = String(repeating: " ", count: marker.count)
    return result.enumerated().map { $0 == 0 ? marker + $1 : $1.isEmpty ? "" : indent + $1 }
  }

  private func table(_ head: [[Inline]], _ rows: [[[Inline]]]) -> [String] {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    return [line(head.map { text($0) }), line(head.map { _ in "---" })]
      + rows.map { line($0.map { text($0) }) }
  }

  private func text(_ inlines: [Inline]) -> String { inlines.map(text).joined() }

  private func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let text), .code(let text): MarkdownText.escaped(text)
    case .strong(let inner): marked("**", inner)
    case .emphasis(let inner): marked("*", inner)
    case .link(.source(let source), _):
      "\\[\(citations.number(of: source).map(String.init) ?? source.name)\\]"
    case .link(.outside(let address), _) where Self.isPlain(address): "<\(address)>"
    case .link(_, let inner): text(inner)
    case .lineBreak: "  "
    }
  }

  /// Marks hold only when no blank stands inside them, so the blanks go outside.
  private func marked(_ mark: String, _ inner: [Inline]) -> String {
    let text = text(inner)
    let core = text.drop { $0 == " " }
    let end = core.reversed().prefix { $0 == " " }.count
    guard !core.isEmpty else { return text }
    return String(text.prefix(text.count - core.count)) + mark + core.dropLast(end) + mark
      + String(repeating: " ", count: end)
  }

  /// An address that can stand between angle brackets.
  private static func isPlain(_ address: String) -> Bool {
    (address.hasPrefix("https://") || address.hasPrefix("http://"))
      && address.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x3C && $0 != 0x3E && $0 != 0x5C }
  }
}

/// Text for Markdown: what would act as a mark is spelt out.
enum MarkdownText {
  private static let marks: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "!",
  ]

  static func escaped(_ text: String) -> String {
    VisibleText.of(text).reduce(into: "") { result, character in
      if marks.contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  /// The first line of a paragraph, which must not look like the beginning of something else.
  static func opening(_ text: String) -> String {
    if let first = text.first, "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, ".)".contains(mark) else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
