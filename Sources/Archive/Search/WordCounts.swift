/// How often each word of ASCII letters and digits was met, whatever the size of its letters.
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

  /// The bit that makes a letter small; digits have it already.
  private static let smallBit: UInt8 = 0x20

  /// Counts a word.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    let sum = Self.sum(of: word)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: sum) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if words[number].sum == sum, isSame(words[number], word) {
        words[number].count += 1
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(words.count)
    words.append(Word(sum: sum, start: letters.count, end: letters.count + word.count, count: 1))
    for byte in word { letters.append(byte | Self.smallBit) }
    if words.count * 2 > slots.count { widen() }
  }

  /// Every word in small letters with its count, in no order.
  var all: [(word: String, count: Int)] {
    words.map { (String(decoding: letters[$0.start..<$0.end], as: UTF8.self), $0.count) }
  }

  /// Eight letters at a time, each step mixing what came before.
  private static func sum(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var sum = beginning
    var letters: UInt64 = 0
    for (place, byte) in word.enumerated() {
      letters = letters << 8 | UInt64(byte | smallBit)
      if place & 7 == 7 || place == word.count - 1 {
        let (high, low) = (sum ^ letters).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        (sum, letters) = (high ^ low, 0)
      }
    }
    return sum
  }

  private func isSame(_ known: Word, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard known.end - known.start == word.count else { return false }
    for place in 0..<word.count where letters[known.start + place] != word[place] | Self.smallBit {
      return false
    }
    return true
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
