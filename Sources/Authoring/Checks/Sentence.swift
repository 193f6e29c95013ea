import Knowledge

/// A sentence of a document, without Markdown's marks, and where it begins.
struct Sentence {
  let text: String
  let place: TextPosition
  /// Whether it is an item of a list: what it says is a case of what stands above the list.
  var isListed = false

  /// The sentences of a document's body; headings count as sentences of their own.
  static func all(of document: Document) -> [Sentence] {
    var result: [Sentence] = []
    var words: [Substring] = []
    var start = document.bodyLine
    var isListed = false
    func finish() {
      if !words.isEmpty {
        let place = TextPosition(line: start, column: 1)
        result.append(Sentence(text: words.joined(separator: " "), place: place, isListed: isListed))
      }
      words = []
    }
    for (offset, line) in document.bodyLines.enumerated() {
      let pieces = plain(String(line)).split(whereSeparator: \.isWhitespace)
      let isItem = line.hasPrefix("- ")
      if pieces.isEmpty || line.hasPrefix("#") || isItem { finish() }
      if !pieces.isEmpty, !line.hasPrefix(" ") { isListed = isItem }
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

  /// A text cut into its sentences, all of which stand at one place.
  static func all(in text: String, at place: TextPosition) -> [Sentence] {
    var result: [Sentence] = []
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      words.append(word)
      guard let mark = word.last(where: { !"\"')".contains($0) }), ".!?".contains(mark) else { continue }
      result.append(Sentence(text: words.joined(separator: " "), place: place))
      words = []
    }
    return words.isEmpty ? result : result + [Sentence(text: words.joined(separator: " "), place: place)]
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

extension Header {
  /// The sentences of every text that stands in it.
  var sentences: [Sentence] { names.compactMap(node).flatMap(\.sentences) }
}

extension HeaderNode {
  fileprivate var sentences: [Sentence] {
    switch content {
    case .text(let text, _): text.contains(" ") ? Sentence.all(in: text, at: place) : []
    case .list(let items): items.flatMap(\.sentences)
    case .mapping(let pairs): pairs.flatMap(\.value.sentences)
    }
  }
}
