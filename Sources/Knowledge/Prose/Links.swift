/// The links that stand in running text, in reading order.
package enum Links {
  /// Every link of some blocks, each as often as it stands there.
  package static func `in`(_ blocks: [Block]) -> [Reference] {
    blocks.flatMap { block -> [Reference] in
      switch block {
      case .heading(_, let inlines), .paragraph(let inlines): Links.in(inlines)
      case .list(_, let items): items.flatMap { Links.in($0) }
      case .quote(let inner): Links.in(inner)
      case .table(let head, let rows): ([head] + rows).flatMap { $0.flatMap { Links.in($0) } }
      case .code, .rule: []
      }
    }
  }

  /// Every link of a run.
  package static func `in`(_ inlines: [Inline]) -> [Reference] {
    inlines.flatMap { inline -> [Reference] in
      switch inline {
      case .link(let target, let inner): [target] + Links.in(inner)
      case .strong(let inner), .emphasis(let inner): Links.in(inner)
      case .text, .code, .lineBreak: []
      }
    }
  }
}
