import CMarkGFM
import Knowledge

/// Reads a Markdown body with cmark-gfm into blocks, and reports what the guide cannot show.
struct MarkdownReader {
  let file: ContentFile
  /// The line of the file on which the body begins.
  let firstLine: Int
  let log: ReadingLog

  /// The extension for tables, registered once for all threads: two at a time would read types that are not set yet.
  nonisolated(unsafe) private static let tables: OpaquePointer? = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table")
  }()

  func blocks(of text: some StringProtocol) -> [Block] {
    var text = Substring(text)
    return text.withUTF8(blocks)
  }

  private func blocks(of text: UnsafeBufferPointer<UInt8>) -> [Block] {
    if let line = SharedTargets.tooHeavy(text) {
      log.report(
        "a link's target that others share is too long for so many links",
        help: "write each target into its link", in: file,
        at: TextPosition(line: line + firstLine - 1, column: 1))
      return []
    }
    let tables = Self.tables
    // What comes from a string is UTF-8 and need not be proven so again.
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_parser_free(parser) }
    if let tables { cmark_parser_attach_syntax_extension(parser, tables) }
    text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    if let place = MarkdownDepth.tooDeep(root) {
      log.report(
        "the text is nested more than \(Limits.textDepth.value) deep",
        help: "use fewer levels of lists and quotes",
        in: file, at: TextPosition(line: place + firstLine - 1, column: 1))
      return []
    }
    let children = MarkdownNode(root).children
    let headings = children.lazy.filter { $0.kind == .heading }
    if let first = headings.dropFirst(Limits.headings.value).first(where: { _ in true }) {
      report(
        first, "the text has more than \(Limits.headings.shown)",
        help: "split it; it was left out as a whole")
      return []
    }
    return children.flatMap(blocks)
  }

  private func blocks(_ node: MarkdownNode) -> [Block] {
    switch node.kind {
    case .paragraph: return [.paragraph(inlines(of: node))]
    case .heading: return [.heading(level: node.headingLevel, inlines(of: node))]
    case .list:
      return [.list(start: node.listStart, items: node.children.map { $0.children.flatMap(blocks) })]
    case .quote: return [.quote(node.children.flatMap(blocks))]
    case .codeBlock: return [.code(node.literal)]
    case .rule: return [.rule]
    case .table: return table(node)
    default:
      report(
        node, "the text holds HTML or something else that is not shown", help: "write it in plain Markdown")
      return node.literal.isEmpty ? [] : [.code(node.literal)]
    }
  }

  private func table(_ node: MarkdownNode) -> [Block] {
    let children = Array(node.children)
    guard let first = children.first, !Limits.tableColumns.isPassed(by: Array(first.children).count) else {
      report(node, "the table has more than \(Limits.tableColumns.shown)", help: "split it")
      return []
    }
    guard !Limits.tableRows.isPassed(by: children.count - 1) else {
      report(node, "the table has more than \(Limits.tableRows.shown)", help: "split it")
      return []
    }
    let rows = children.map { row in row.children.map { inlines(of: $0) } }
    let head = rows.first ?? []
    for row in children.dropFirst() where cells(inLine: row.line) > head.count {
      report(
        row, "the table's row has more cells than its heading",
        help: "add a cell to the heading, or take one out here")
    }
    return [.table(head: head, rows: Array(rows.dropFirst()))]
  }

  /// How many cells a line of a table has; the reader of Markdown drops those beyond the heading's.
  private func cells(inLine number: Int) -> Int {
    var line = Substring(file.line(number + firstLine - 1)).drop { " >\t".contains($0) }
    while line.last?.isWhitespace == true { line.removeLast() }
    var (bars, isEscaped) = (0, false)
    for character in line {
      if character == "|", !isEscaped { bars += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    let ends = (line.first == "|" ? 1 : 0) + (line.last == "|" && bars > 1 && !line.hasSuffix("\\|") ? 1 : 0)
    return bars + 1 - ends
  }

  private func inlines(of node: MarkdownNode) -> [Inline] {
    var result: [Inline] = []
    /// Neighbouring texts become one; added up in place, for there may be many.
    var text: [UInt8] = []
    func finish() {
      if !text.isEmpty { result.append(.text(String(decoding: text, as: UTF8.self))) }
      text.removeAll(keepingCapacity: true)
    }
    for child in node.children {
      switch child.kind {
      case .text: child.appendLiteral(to: &text)
      case .softBreak: text.append(UInt8(ascii: " "))
      default:
        guard let read = inline(child) else { continue }
        if case .text(let more) = read {
          text += more.utf8
        } else {
          finish()
          result.append(read)
        }
      }
    }
    finish()
    reportReferences(in: result, of: node)
    return result
  }

  /// Brackets that are left in a text were meant for a link or a note, and nothing says where it leads.
  private func reportReferences(in inlines: [Inline], of node: MarkdownNode) {
    for case .text(let text) in inlines where text.utf8.contains(UInt8(ascii: "[")) {
      var rest = Substring(text)
      while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
        let word = rest[open...close]
        rest = rest[rest.index(after: close)...]
        guard word.count > 2, let place = place(ofBrackets: word, from: node.line) else { continue }
        log.report(
          "nothing is defined for \(word)",
          help: "write the link out, as [words](article:id), or put \\ before [",
          in: file, at: place)
      }
    }
  }

  /// Where brackets stand in the file, on this line of the text or below; nil where they are meant as brackets.
  private func place(ofBrackets word: Substring, from line: Int) -> TextPosition? {
    for number in (line + firstLine - 1)...(line + firstLine + 60) {
      let text = file.line(number)
      guard let found = text.firstRange(of: word) else {
        if text.contains("\\[" + word.dropFirst().dropLast()) { return nil }
        continue
      }
      let before = text[..<found.lowerBound]
      if before.hasSuffix("\\") { return nil }
      return TextPosition(line: number, column: before.count + 1)
    }
    return TextPosition(line: line + firstLine - 1, column: 1)
  }

  private func inline(_ node: MarkdownNode) -> Inline? {
    switch node.kind {
    case .lineBreak: return .lineBreak
    case .code: return .code(node.literal)
    case .emphasis: return .emphasis(inlines(of: node))
    case .strong: return .strong(inlines(of: node))
    case .link:
      let target = Reference(node.url)
      log.mention(target, in: file, at: place(of: node))
      return .link(target, inlines(of: node))
    default:
      report(
        node, "the text holds a picture, HTML or something else that is not shown", help: "say it in words")
      return node.literal.isEmpty ? nil : .text(node.literal)
    }
  }

  private func report(_ node: MarkdownNode, _ message: String, help: String) {
    log.report(message, help: help, in: file, at: place(of: node))
  }

  private func place(of node: MarkdownNode) -> TextPosition {
    let line = node.line + firstLine - 1
    // cmark counts bytes; people count characters.
    let before = file.line(line).utf8.prefix(max(0, node.column - 1))
    return TextPosition(line: line, column: String(decoding: before, as: UTF8.self).count + 1)
  }
}
