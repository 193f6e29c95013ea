import Knowledge
import Screen
import Typesetting

/// Writes running text as HTML without a link, a picture or a script.
struct HTMLWriter {
  /// The number under which each source is cited.
  let citations: Citations

  func text(_ blocks: [Block]) -> String {
    blocks.map(text).joined(separator: "\n")
  }

  /// Some text within an element of its own.
  func element(_ name: String, _ text: String) -> String {
    "<\(name)>\(HTMLText.escaped(text))</\(name)>"
  }

  private func text(_ block: Block) -> String {
    switch block {
    case .heading(let level, let inlines):
      let name = "h\(min(max(level, 1), 6))"
      return "<\(name)>\(text(inlines))</\(name)>"
    case .paragraph(let inlines): return "<p>\(text(inlines))</p>"
    case .list(nil, let items): return "<ul>\n\(items.map(item).joined(separator: "\n"))\n</ul>"
    case .list(let start?, let items):
      let opening = start == 1 ? "<ol>" : "<ol start=\"\(start)\">"
      return "\(opening)\n\(items.map(item).joined(separator: "\n"))\n</ol>"
    case .quote(let blocks): return "<blockquote>\n\(text(blocks))\n</blockquote>"
    case .code(let code):
      let lines = code.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      return "<pre>\(lines.map { HTMLText.escaped(String($0)) }.joined(separator: "\n"))</pre>"
    case .table(let head, let rows):
      return "<table>\n\(row(head, "th"))\n\(rows.map { row($0, "td") }.joined(separator: "\n"))\n</table>"
    case .rule: return "<hr>"
    }
  }

  /// The only paragraph of an item needs no element of its own.
  private func item(_ blocks: [Block]) -> String {
    guard case .paragraph(let first)? = blocks.first else { return "<li>\(text(blocks))</li>" }
    let rest = Array(blocks.dropFirst())
    return rest.isEmpty ? "<li>\(text(first))</li>" : "<li>\(text(first))\n\(text(rest))</li>"
  }

  private func row(_ cells: [[Inline]], _ name: String) -> String {
    "<tr>\(cells.map { "<\(name)>\(text($0))</\(name)>" }.joined())</tr>"
  }

  private func text(_ inlines: [Inline]) -> String { inlines.map(text).joined() }

  private func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): HTMLText.escaped(text)
    case .code(let text): "<code>\(HTMLText.escaped(text))</code>"
    case .strong(let inner): "<strong>\(text(inner))</strong>"
    case .emphasis(let inner): "<em>\(text(inner))</em>"
    case .link(.source(let source), _):
      "[\(citations.number(of: source).map(String.init) ?? HTMLText.escaped(source.name))]"
    case .link(_, let inner): text(inner)
    case .lineBreak: "<br>"
    }
  }
}

/// Text for HTML: nothing of it can act as a mark or as a control character.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    VisibleText.of(text).reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
  }
}
