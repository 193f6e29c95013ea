import CMarkGFM

/// What a node of cmark's tree is, as far as the guide knows it.
enum MarkdownKind {
  case paragraph, heading, list, quote, codeBlock, rule, table, html
  case text, softBreak, lineBreak, code, emphasis, strong, link, inlineHTML
  /// Whatever else there is: what holds the text, an item, a row, a picture.
  case other

  init(of node: OpaquePointer) {
    self =
      switch cmark_node_get_type(node) {
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_LIST: .list
      case CMARK_NODE_BLOCK_QUOTE: .quote
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_THEMATIC_BREAK: .rule
      case CMARK_NODE_HTML_BLOCK: .html
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_LINEBREAK: .lineBreak
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_STRONG: .strong
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_HTML_INLINE: .inlineHTML
      // An extension's kinds have no fixed number.
      default: String(cString: cmark_node_get_type_string(node)) == "table" ? .table : .other
      }
  }

  /// Whether cmark's walk knows no leaving of it.
  var isLeaf: Bool {
    switch self {
    case .html, .rule, .codeBlock, .text, .softBreak, .lineBreak, .code, .inlineHTML: true
    case .paragraph, .heading, .list, .quote, .table, .emphasis, .strong, .link, .other: false
    }
  }
}
