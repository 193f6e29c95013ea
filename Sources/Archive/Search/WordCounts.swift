import Glibc

/// How often each word of ASCII letters and digits was met.
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

  /// Counts a word; its capitals were made small.
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
    letters += word
    if words.count * 2 > slots.count { widen() }
  }

  /// Every word with its count, in no order.
  var all: [(word: String, count: Int)] {
    words.map { (String(decoding: letters[$0.start..<$0.end], as: UTF8.self), $0.count) }
  }

  /// Eight letters at a time, each step mixing what came before.
  private static func sum(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var sum = beginning
    func mix(_ letters: UInt64) {
      let (high, low) = (sum ^ letters).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      sum = high ^ low
    }
    let bytes = UnsafeRawBufferPointer(word)
    var place = 0
    while place + 8 <= bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
    mix(rest)
    return sum
  }

  private func isSame(_ known: Word, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    letters.withUnsafeBufferPointer { letters in
      let own = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(letters)[known.start..<known.end])
      guard own.count == word.count, let start = own.baseAddress, let other = word.baseAddress else {
        return own.count == word.count
      }
      return memcmp(start, other, own.count) == 0
    }
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
