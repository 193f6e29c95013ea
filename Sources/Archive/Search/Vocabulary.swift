/// How often each word stands in the guide, in small letters: what a mistyped word may have meant.
struct Vocabulary {
  /// Nearly all of them.
  private var plain = WordCounts()
  /// Those that stood beside letters beyond ASCII.
  private var others: [String: Int] = [:]

  /// Shorter words are too like each other to be mended.
  private static let letters = 4...64

  /// Counts every word of some documents but those of a section's heading, which stands in the text of its names.
  mutating func add(_ documents: [SearchDocument]) {
    for document in documents {
      for text in [document.title, document.words, document.body] { add(text) }
    }
  }

  /// Counts the words of a text.
  mutating func add(_ text: String) {
    var text = text
    // Every empty array is the same one, which several threads would write to.
    if text.isEmpty { return }
    text.withUTF8 { bytes in
      // The bit that makes a letter small, which digits have already; between words it does no harm.
      let small = [UInt8](unsafeUninitializedCapacity: bytes.count) { small, count in
        for place in bytes.indices { small[place] = bytes[place] | (bytes[place] < 0x80 ? 0x20 : 0) }
        count = bytes.count
      }
      small.withUnsafeBufferPointer { add(bytes, small: $0) }
    }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, small: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var isPlain = true
    SearchQuery.wordBytes.withMarks { isPartOfWord in
      for place in bytes.indices where isPartOfWord[Int(bytes[place])] == 0 {
        if bytes[place] >= 0x80 {
          isPlain = false
          continue
        }
        count(UnsafeBufferPointer(rebasing: small[start..<place]), isPlain: isPlain)
        (start, isPlain) = (place + 1, true)
      }
    }
    count(UnsafeBufferPointer(rebasing: small[start...]), isPlain: isPlain)
  }

  /// Every word with its count, sorted.
  var sorted: [(key: String, value: Int)] {
    var counts = others
    for (word, count) in plain.all { counts[word, default: 0] += count }
    return counts.sorted { $0.key < $1.key }
  }

  /// Takes in what stands between two ASCII characters that belong to no word.
  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool) {
    if isPlain {
      if Self.letters.contains(bytes.count) { plain.add(bytes) }
    } else {
      for word in SearchQuery.words(in: String(decoding: bytes, as: UTF8.self))
      where word.count >= Self.letters.lowerBound { others[word.lowercased(), default: 0] += 1 }
    }
  }
}
