/// Running text without its marks: for lists, searches, counts and machine-readable results.
package enum PlainText {
  /// The words of a run; citations are left out.
  package static func of(_ inlines: [Inline]) -> String {
    var text = ""
    for inline in inlines { text += of(inline) }
    return text
  }

  /// The words of some blocks, one line a block.
  package static func of(_ blocks: [Block]) -> String {
    var text = ""
    for block in blocks {
      let more = of(block)
      if !more.isEmpty, !text.isEmpty { text += "\n" }
      text += more
    }
    return text
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

  /// Closes the gap that a left-out citation leaves before a mark or a blank.
  private static func tidied(_ text: String) -> String {
    guard hasGap(text) else { return text }
    var text = text
    return text.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { room in
        var count = 0
        for byte in bytes {
          if closes(byte) { while count > 0, room[count - 1] == blank { count -= 1 } }
          room[count] = byte
          count += 1
        }
        return count
      }
    }
  }

  /// Whether a blank stands before a mark or another blank.
  private static func hasGap(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isAfterBlank = false
      for byte in bytes {
        if isAfterBlank, closes(byte) { return true }
        isAfterBlank = byte == blank
      }
      return false
    }
  }

  static let blank = UInt8(ascii: " ")

  /// Whether a byte is a blank or ends a line.
  static func isBlank(_ byte: UInt8) -> Bool { byte == blank || byte == UInt8(ascii: "\n") }

  /// Whether a byte is a mark or a blank, before which no blank belongs.
  static func closes(_ byte: UInt8) -> Bool {
    switch byte {
    case blank, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  /// How many words a text has.
  package static func words(in text: String) -> Int {
    var text = text
    return text.withUTF8 { wordsOfPlain(in: $0) } ?? words(in: text.unicodeScalars)
  }

  /// The same for ASCII; nil for any other text.
  private static func wordsOfPlain(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var (count, afterSpace) = (0, true)
    for letter in text {
      guard letter < 0x80 else { return nil }
      let space = letter == blank || letter &- 9 < 5
      if afterSpace, !space { count += 1 }
      afterSpace = space
    }
    return count
  }

  /// Every letter after a space begins one, and so does a letter at the very beginning.
  private static func words(in text: String.UnicodeScalarView) -> Int {
    var (count, afterSpace) = (0, true)
    for letter in text {
      let space = letter.properties.isWhitespace
      if afterSpace, !space { count += 1 }
      afterSpace = space
    }
    return count
  }
}

extension PlainText {
  /// The first sentence of a text; nil where there is none.
  package static func firstSentence(of blocks: [Block]) -> String? {
    guard let text = blocks.lazy.map({ of([$0]) }).first(where: { !$0.isEmpty }) else { return nil }
    var isStop = false
    let end = text.utf8.firstIndex { byte in
      defer { isStop = byte == UInt8(ascii: ".") }
      return isStop && byte == UInt8(ascii: " ")
    }
    return end.map { String(text[..<$0]) } ?? text
  }
}
