import CMarkGFM
import Glibc

/// A node of cmark's tree.
struct MarkdownNode {
  private let node: OpaquePointer

  init(_ node: OpaquePointer) {
    self.node = node
  }

  var kind: MarkdownKind { MarkdownKind(of: node) }
  var literal: String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }

  /// Adds the literal's bytes; of many short ones each would else be a string of its own.
  func appendLiteral(to text: inout [UInt8]) {
    guard let start = cmark_node_get_literal(node) else { return }
    UnsafeRawBufferPointer(start: start, count: strlen(start)).withMemoryRebound(to: UInt8.self) {
      text += $0
    }
  }

  /// Where a link leads; cut beyond the limit, for many links may share one long target.
  var url: String {
    guard let start = cmark_node_get_url(node) else { return "" }
    let count = strnlen(start, Limits.targetBytes.value)
    return start.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
  }
  var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }
  var column: Int { Int(cmark_node_get_start_column(node)) }

  /// Nil for a list without numbers.
  var listStart: Int? {
    cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil
  }

  /// The line on which it begins; an inline without one stands on its parent's.
  var line: Int {
    let own = Int(cmark_node_get_start_line(node))
    return own > 0 ? own : cmark_node_parent(node).map { MarkdownNode($0).line } ?? 1
  }

  /// What stands in it, in order.
  var children: some Sequence<MarkdownNode> {
    sequence(state: cmark_node_first_child(node)) { next in
      defer { next = next.flatMap { cmark_node_next($0) } }
      return next.map(MarkdownNode.init)
    }
  }
}

/// Measures how deep a tree is without recursion, before anything recursive touches it.
enum MarkdownDepth {
  /// The line of the first node beyond the limit; nil when there is none.
  static func tooDeep(_ root: OpaquePointer) -> Int? {
    guard let iterator = cmark_iter_new(root) else { return nil }
    defer { cmark_iter_free(iterator) }
    var depth = 0
    while true {
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_ENTER:
        guard let node = cmark_iter_get_node(iterator) else { continue }
        if MarkdownNode(node).kind.isLeaf { continue }
        depth += 1
        if Limits.textDepth.isPassed(by: depth) { return max(1, Int(cmark_node_get_start_line(node))) }
      case CMARK_EVENT_EXIT: depth -= 1
      default: return nil
      }
    }
  }
}
