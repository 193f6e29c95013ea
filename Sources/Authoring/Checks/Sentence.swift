/// A sentence of a body, without Markdown's marks, and the line on which it begins.
struct Sentence {
  let text: String
  let line: Int

  /// The sentences of a document's body; headings count as sentences of their own.
  static func all(of document: Document) -> [Sentence] {
    var result: [Sentence] = []
    var words: [Substring] = []
    var start = document.bodyLine
    func finish() {
      if !words.isEmpty { result.append(Sentence(text: words.joined(separator: " "), line: start)) }
      words = []
    }
    for (offset, line) in document.bodyLines.enumerated() {
      let pieces = plain(String(line)).split(whereSeparator: \.isWhitespace)
      if pieces.isEmpty || line.hasPrefix("#") || line.hasPrefix("- ") { finish() }
      for word in pieces {
        if words.isEmpty { start = document.bodyLine + offset }
        words.append(word)
        if word.last.map({ ".!?".contains($0) }) ?? false { finish() }
      }
      if line.hasPrefix("#") { finish() }
    }
    finish()
    return result
  }

  /// A line without link targets and marks.
  private static func plain(_ line: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(line.utf8.count)
    var isTarget = false
    var previous: UInt8 = 0
    for byte in line.utf8 {
      if previous == UInt8(ascii: "]"), byte == UInt8(ascii: "(") { isTarget = true }
      if !isTarget, !marks.contains(byte) { result.append(byte) }
      if isTarget, byte == UInt8(ascii: ")") { isTarget = false }
      previous = byte
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let marks = Array("#*_`>[]".utf8)
}
