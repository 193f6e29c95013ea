/// Running text without its marks: for lists, searches, counts and machine-readable results.
package enum PlainText {
  /// The words of a run; citations are left out.
  package static func of(_ inlines: [Inline]) -> String {
    inlines.map(of).joined()
  }

  /// The words of some blocks, one line a block.
  package static func of(_ blocks: [Block]) -> String {
    blocks.map(of).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func of(_ inline: Inline) -> String {
    switch inline {
    case .text(let text), .code(let text): text
    case .strong(let inner), .emphasis(let inner): of(inner)
    case .link(.source, _): ""
    case .link(_, let inner): of(inner)
    case .lineBreak: " "
    }
  }

  private static func of(_ block: Block) -> String {
    switch block {
    case .heading(_, let inlines), .paragraph(let inlines): tidied(of(inlines))
    case .list(_, let items): items.map(of).joined(separator: "\n")
    case .quote(let blocks): of(blocks)
    case .code(let text): text
    case .table(let head, let rows):
      ([head] + rows).map { $0.map(of).joined(separator: ", ") }.joined(separator: "\n")
    case .rule: ""
    }
  }

  /// Closes the gap that a left-out citation leaves before a mark.
  private static func tidied(_ text: String) -> String {
    var result = ""
    for character in text {
      while result.last == " " && (character == " " || ".,;:!?)".contains(character)) { result.removeLast() }
      result.append(character)
    }
    return result
  }
}
