/// How often each word was met, as bytes.
///
/// Words lie one after another in one run of letters, so that nothing is made anew for a word that was met before.
struct WordCounts {
  private struct Word {
    let sum: UInt64
    let start: Int
    let end: Int
    var count: Int
  }

  private var letters: [UInt8] = []
  private var words: [Word] = []
  /// Which word is found under a sum, or under one of the next; -1 where there is none.
  ///
  /// A power of two of them, never more than half of them taken.
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  /// Another one in each run, so that no words can be thought out that all fall into one place.
  private static let beginning = UInt64.random(in: 1...UInt64.max)

  /// Counts a word.
  mutating func add(_ word: ArraySlice<UInt8>) {
    var sum = Self.beginning
    for byte in word {
      let (high, low) = (sum ^ UInt64(byte)).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      sum = high ^ low
    }
    add(word, sum: sum, times: 1)
  }

  /// Counts everything that another has counted.
  mutating func add(_ other: WordCounts) {
    for word in other.words {
      add(other.letters[word.start..<word.end], sum: word.sum, times: word.count)
    }
  }

  /// Every word with its count, in no order.
  var all: [(word: String, count: Int)] {
    words.map { (String(decoding: letters[$0.start..<$0.end], as: UTF8.self), $0.count) }
  }

  private mutating func add(_ word: ArraySlice<UInt8>, sum: UInt64, times: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: sum) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if words[number].sum == sum, letters[words[number].start..<words[number].end] == word {
        words[number].count += times
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(words.count)
    words.append(Word(sum: sum, start: letters.count, end: letters.count + word.count, count: times))
    letters += word
    if words.count * 2 > slots.count { widen() }
  }

  private mutating func widen() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (number, word) in words.enumerated() {
      var slot = Int(truncatingIfNeeded: word.sum) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}
