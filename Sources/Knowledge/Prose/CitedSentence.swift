/// A sentence of some text, with the works that it cites.
package struct CitedSentence: Sendable, Equatable {
  package let text: String
  /// The marks of its sources, as they stand in the text.
  package let sources: [String]

  package init(_ text: String, sources: [String] = []) {
    (self.text, self.sources) = (text, sources)
  }

  /// The sentences of some blocks, in order.
  package static func all(in blocks: [Block]) -> [CitedSentence] {
    blocks.flatMap { block -> [CitedSentence] in
      switch block {
      case .heading(_, let inlines), .paragraph(let inlines): all(in: inlines)
      case .list(_, let items): items.flatMap(all)
      case .quote(let blocks): all(in: blocks)
      case .code, .table, .rule:
        PlainText.of([block]).split(separator: "\n").map { CitedSentence(String($0)) }
      }
    }
  }

  /// A citation ends no sentence: it belongs to the one that it stands in.
  private static func all(in inlines: [Inline]) -> [CitedSentence] {
    var sentences: [CitedSentence] = []
    var (run, sources): ([Inline], [String]) = ([], [])
    func end() {
      let text = PlainText.of([.paragraph(run)])
      if !text.isEmpty { sentences.append(CitedSentence(text, sources: sources)) }
      (run, sources) = ([], [])
    }
    for inline in inlines {
      switch inline {
      case .link(.source, let mark): sources.append(PlainText.of(mark))
      case .text(let text):
        var rest = Substring(text)
        while let stop = firstEnd(of: rest) {
          run.append(.text(String(rest[..<stop])))
          end()
          rest = rest[stop...].drop { $0 == " " || $0 == "\n" }
        }
        if !rest.isEmpty { run.append(.text(String(rest))) }
      default: run.append(inline)
      }
    }
    end()
    return sentences
  }

  /// Behind the first mark that ends a sentence, which a blank or the text's end follows.
  private static func firstEnd(of text: Substring) -> Substring.Index? {
    let bytes = text.utf8
    var place = bytes.startIndex
    while let mark = bytes[place...].firstIndex(where: isEnd) {
      place = bytes.index(after: mark)
      while place < bytes.endIndex, isCloser(bytes[place]) { place = bytes.index(after: place) }
      if place == bytes.endIndex || bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\n") {
        return place
      }
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
