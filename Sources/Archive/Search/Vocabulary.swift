/// How often each word stands in the guide, in small letters: what a mistyped word may have meant.
struct Vocabulary {
  private(set) var counts: [String: Int] = [:]

  /// Shorter words are too like each other to be mended.
  private static let letters = 4...64

  /// Counts the words of a text.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex { $0 < 0x80 && !SearchQuery.isPartOfWord($0) } ?? bytes.count
        count(bytes[start..<end])
        start = end + 1
      }
    }
  }

  mutating func add(_ other: Vocabulary) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// Takes in what stands between two ASCII characters that belong to no word.
  private mutating func count(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      guard Self.letters.contains(bytes.count) else { return }
      counts[
        String(unsafeUninitializedCapacity: bytes.count) { small in
          for (place, byte) in bytes.enumerated() {
            small[place] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
          }
          return bytes.count
        }, default: 0] += 1
    } else {
      for word in SearchQuery.words(in: String(decoding: bytes, as: UTF8.self))
      where word.count >= Self.letters.lowerBound { counts[word.lowercased(), default: 0] += 1 }
    }
  }
}
