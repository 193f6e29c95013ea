import Knowledge

/// How easily an article reads, by the Flesch-Kincaid grade: years of school that its reader needs.
enum ReadingGradeCheck {
  /// Above this an author is asked to look again.
  static let comfortable = 6.0

  static func run(_ sentences: [Sentence], of document: Document, _ log: ReadingLog) {
    let grade = grade(sentences.map(\.text))
    guard grade > comfortable else { return }
    let rounded = (grade * 10).rounded() / 10
    log.warn(
      "reads at school grade \(rounded)", help: "use shorter sentences and words; aim at 6 or below",
      in: document.file, at: TextPosition(line: document.bodyLine, column: 1))
  }

  /// The grade of some sentences; 0 for none.
  static func grade(_ sentences: [String]) -> Double {
    let words = sentences.flatMap { $0.unicodeScalars.split { !isPartOfWord($0) } }.map { String($0) }
    guard !words.isEmpty else { return 0 }
    let syllables = words.reduce(0) { $0 + self.syllables($1) }
    return 0.39 * Double(words.count) / Double(sentences.count) + 11.8 * Double(syllables)
      / Double(words.count) - 15.59
  }

  /// Groups of vowels, without a silent e at the end; at least one.
  private static func syllables(_ word: String) -> Int {
    var letters = Substring(word.lowercased()).utf8
    while letters.last == UInt8(ascii: "e") { letters.removeLast() }
    return max(1, letters.split { !vowels.contains($0) }.count)
  }

  private static let vowels = Array("aeiouy".utf8)

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "'": true
    default: !scalar.isASCII && scalar.properties.isAlphabetic
    }
  }
}
