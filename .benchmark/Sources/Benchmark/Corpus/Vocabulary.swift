/// Words and how often each is said: the word of rank r about 1/r as often as the first, as in real texts (Zipf).
struct Vocabulary {
  /// From the most common to the rarest.
  let words: [String]
  private let sums: [Double]

  init(count: Int, _ numbers: inout SeededNumbers) {
    var words = Self.common
    var known = Set(words)
    while words.count < count {
      let word = Self.made(syllables: 2 + words.count / 2_000, &numbers)
      if known.insert(word).inserted { words.append(word) }
    }
    self.words = words
    var sum = 0.0
    sums = words.indices.map { rank in
      sum += 1 / Double(rank + 2)
      return sum
    }
  }

  /// A word, the common ones more often.
  func word(_ numbers: inout SeededNumbers) -> String {
    let wanted = Double.random(in: 0..<(sums.last ?? 1), using: &numbers)
    var (low, high) = (0, words.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return words[low]
  }

  /// One to so many syllables that can be said.
  private static func made(syllables: Int, _ numbers: inout SeededNumbers) -> String {
    var word = ""
    for _ in 0..<numbers.number(2, syllables + 1) {
      word += starts[numbers.number(0, starts.count - 1)] + vowels[numbers.number(0, vowels.count - 1)]
    }
    return word + ends[numbers.number(0, ends.count - 1)]
  }

  private static let starts = [
    "b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v",
  ]
  private static let vowels = ["a", "e", "i", "o", "u", "ea", "ou"]
  private static let ends = ["", "", "n", "r", "s", "t", "ly", "ing"]
  private static let common = [
    "the", "of", "and", "to", "a", "in", "is", "it", "that", "or", "with", "for", "as", "are", "be", "can",
    "not",
    "on", "if", "this", "by", "more", "often", "at", "from", "one", "people", "when", "but", "may", "after",
    "most",
    "some", "days", "time", "doctor", "other", "small", "long", "weeks", "show", "help", "slow", "part",
    "first",
  ]
}
