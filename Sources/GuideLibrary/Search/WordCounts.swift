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
      for part in letters.split(whereSeparator: { $0 < 0x80 && !SearchQuery.isPartOfWord($0) }) {
        let word = String(decoding: part, as: UTF8.self)
        if part.allSatisfy({ $0 < 0x80 }) {
          if Self.letters.contains(part.count) { counts[word, default: 0] += 1 }
        } else {
          for word in SearchQuery.words(in: word) where word.count >= Self.letters.lowerBound {
            counts[word, default: 0] += 1
          }
        }
      }
    }
  }
}
