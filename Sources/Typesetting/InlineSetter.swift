import Knowledge
import Screen

/// Turns runs of text into styled spans, and counts their links and citations.
struct InlineSetter {
  private let options: TypesettingOptions
  private(set) var citations: Citations
  private(set) var links: [Reference] = []

  init(_ options: TypesettingOptions) {
    self.options = options
    citations = options.citations
  }

  mutating func spans(of inlines: [Inline], style: Style, link: UInt16 = 0) -> [Span] {
    var result: [Span] = []
    for inline in inlines {
      if case .link(.source, _) = inline, let last = result.last, last.text.hasSuffix(" ") {
        // A citation stays with the word that it stands behind.
        var text = last.text
        text.removeLast()
        result[result.count - 1] = Span(text + "\u{A0}", last.style, link: last.link)
      }
      result += spans(of: inline, style: style, link: link)
    }
    return result
  }

  private mutating func spans(of inline: Inline, style: Style, link: UInt16) -> [Span] {
    switch inline {
    case .text(let text), .code(let text): return [Span(text, style, link: link)]
    case .lineBreak: return [Span(" ", style, link: link)]
    case .strong(let inner): return spans(of: inner, style: style == .plain ? .strong : style, link: link)
    case .emphasis(let inner): return spans(of: inner, style: style == .plain ? .emphasis : style, link: link)
    case .link(.source(let source), let inner):
      let cited = options.numbersCitations ? citations.cite(source) : citations.number(of: source)
      let label = cited.map(String.init) ?? PlainText.of(inner)
      return [Span("[" + label + "]", .citation, link: number(.source(source)))]
    case .link(let target, let inner):
      let own = number(target)
      let shown = spans(of: inner, style: .link, link: own)
      guard let first = options.firstLinkNumber else { return shown }
      return shown + [Span(" [\(first + otherLinks - 1)]", style, link: own)]
    }
  }

  /// Links so far that are no citations.
  private var otherLinks: Int {
    links.count { if case .source = $0 { false } else { true } }
  }

  private mutating func number(_ target: Reference) -> UInt16 {
    guard links.count < UInt16.max else { return 0 }
    links.append(target)
    return UInt16(links.count)
  }
}
