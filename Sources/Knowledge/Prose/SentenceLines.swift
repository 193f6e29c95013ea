/// The sentences of some text, a line each, and the works that each of them cites: what a search keeps of a text.
package struct SentenceLines: Sendable {
  /// Every line with its end.
  private var text: [UInt8] = []
  /// The marks of every line's sources, with the line's end.
  private var marks = ""
  /// Where the line that is being written begins.
  private var start = 0
  /// The sources of that line.
  private var sources: [String] = []

  /// The sentences of some blocks, in order.
  package init(_ blocks: [Block] = []) { add(blocks) }

  /// The text, a sentence a line.
  package var body: String { String(decoding: text.dropLast(), as: UTF8.self) }
  /// The marks of each line's sources, as they stand in the text, a line each.
  package var citations: String { String(decoding: marks.utf8.dropLast(), as: UTF8.self) }

  /// Adds the sentences of some blocks.
  package mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(_, let inlines), .paragraph(let inlines): add(inlines)
      case .list(_, let items): for item in items { add(item) }
      case .quote(let inner): add(inner)
      case .code, .table, .rule:
        for line in PlainText.of([block]).utf8.split(separator: UInt8(ascii: "\n")) {
          append(line)
          endLine()
        }
      }
    }
  }

  /// Adds the sentences of a plain text that cites some works, each behind the name of what it is about.
  package mutating func add(_ text: String, about name: String, citing works: [String]) {
    var sentences = SentenceLines()
    sentences.add([.text(text)])
    for sentence in sentences.text.split(separator: UInt8(ascii: "\n")) {
      append("\(name): ".utf8)
      append(sentence)
      sources = works
      endLine()
    }
  }

  /// A citation ends no sentence: it belongs to the one that it stands in.
  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .link(.source, let mark): sources.append(PlainText.of(mark))
      case .text(var piece): piece.withUTF8 { add($0) }
      default: append(PlainText.of([inline]).utf8)
      }
    }
    endLine()
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    var rest = text[...]
    while let stop = Self.firstEnd(of: rest) {
      append(rest[..<stop])
      endLine()
      rest = rest[stop...].drop(while: PlainText.isBlank)
    }
    append(rest)
  }

  /// Closes the gap that a left-out citation leaves, and breaks no line.
  private mutating func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      let byte = byte == UInt8(ascii: "\n") ? PlainText.blank : byte
      if PlainText.closes(byte) { removeBlanks() }
      text.append(byte)
    }
  }

  private mutating func removeBlanks() {
    while text.count > start, text.last == PlainText.blank { text.removeLast() }
  }

  private mutating func endLine() {
    defer { sources.removeAll(keepingCapacity: true) }
    removeBlanks()
    guard text.count > start else { return }
    text.append(UInt8(ascii: "\n"))
    start = text.count
    marks += sources.joined(separator: ", ")
    marks += "\n"
  }

  /// Behind the first mark that ends a sentence, which a blank or the text's end follows.
  private static func firstEnd(of text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var place = text.startIndex
    while let mark = text[place...].firstIndex(where: isEnd) {
      place = text[(mark + 1)...].firstIndex { !isCloser($0) } ?? text.endIndex
      if place == text.endIndex || PlainText.isBlank(text[place]) { return place }
    }
    return nil
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  private static func isCloser(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")") || isEnd(byte)
  }
}
