/// How often each word stands in some texts, in small letters: what a mistyped or unfinished word may have meant.
struct WordCounts: Sendable {
  private(set) var counts: [String: Int] = [:]

  /// How many letters a word has that can be completed.
  private static let letters = 2...64

  /// Counts every word of some documents but those of a section's heading, which stands in the text of its names.
  mutating func add(_ documents: [SearchDocument]) {
    for document in documents {
      for text in [document.title, document.words, document.body] { add(text) }
    }
  }

  mutating func add(_ other: WordCounts) { counts.merge(other.counts, uniquingKeysWith: +) }

  private mutating func add(_ text: String) {
    var text = text.lowercased()
    text.withUTF8 { letters in
      var start = letters.startIndex
      while start < letters.endIndex {
        var (end, isPlain) = (start, true)
        while end < letters.endIndex, letters[end] >= 0x80 || SearchQuery.isPartOfWord(letters[end]) {
          if letters[end] >= 0x80 { isPlain = false }
          end += 1
        }
        if end > start { add(UnsafeBufferPointer(rebasing: letters[start..<end]), isPlain: isPlain) }
        start = end + 1
      }
    }
  }

  /// Counts what stands between two marks of ASCII, which may be several words where it is not ASCII itself.
  private mutating func add(_ letters: UnsafeBufferPointer<UInt8>, isPlain: Bool) {
    let text = String(decoding: letters, as: UTF8.self)
    if isPlain {
      if Self.letters.contains(letters.count) { counts[text, default: 0] += 1 }
    } else {
      for word in SearchQuery.words(in: text) where word.count >= Self.letters.lowerBound {
        counts[word, default: 0] += 1
      }
    }
  }
}
