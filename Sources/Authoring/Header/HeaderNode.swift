import Yams

/// A value of a header with its place in the file.
///
/// Only text, lists and mappings exist.
package struct HeaderNode {
  /// What stands there, as YAML has it.
  package indirect enum Content {
    /// `plain` when it stood without quotes.
    case text(String, plain: Bool)
    case list([HeaderNode])
    case mapping([(key: HeaderNode, value: HeaderNode)])
  }

  package let content: Content
  /// Where it begins in the file.
  package let place: TextPosition

  /// Nil beyond the depth or count of nodes allowed.
  init?(_ node: Node, lineOffset: Int, depth: Int = 0, count: inout Int) {
    count += 1
    guard depth < Limits.headerDepth.value, count <= Limits.headerNodes.value else { return nil }
    let mark = node.mark
    place = TextPosition(line: (mark?.line ?? 1) + lineOffset, column: mark?.column ?? 1)
    switch node {
    case .scalar(let scalar):
      content = .text(scalar.string, plain: scalar.style == .any || scalar.style == .plain)
    case .sequence(let sequence):
      var items: [HeaderNode] = []
      for item in sequence {
        guard let read = HeaderNode(item, lineOffset: lineOffset, depth: depth + 1, count: &count) else {
          return nil
        }
        items.append(read)
      }
      content = .list(items)
    case .mapping(let mapping):
      var entries: [(key: HeaderNode, value: HeaderNode)] = []
      for (key, value) in mapping {
        guard let readKey = HeaderNode(key, lineOffset: lineOffset, depth: depth + 1, count: &count),
          let readValue = HeaderNode(value, lineOffset: lineOffset, depth: depth + 1, count: &count)
        else { return nil }
        entries.append((readKey, readValue))
      }
      content = .mapping(entries)
    case .alias: return nil
    }
  }

  /// The text; nil for a list or a mapping.
  package var text: String? {
    if case .text(let text, _) = content { text } else { nil }
  }
}
