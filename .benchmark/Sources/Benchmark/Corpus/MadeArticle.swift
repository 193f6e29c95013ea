/// An article that nobody wrote: headings, paragraphs, lists, tables and links to others of its kind.
struct MadeArticle: Equatable {
  /// A piece of its body.
  enum Piece: Equatable {
    case heading(String)
    case paragraph(String)
    case list([String])
    case table([[String]])
    /// A sentence that leads to the article of this number.
    case link(String, to: Int)
  }

  let number: Int
  let title: String
  let summary: String
  var pieces: [Piece]

  /// Its name in every format, the same length for all.
  var name: String { Self.name(number) }

  static func name(_ number: Int) -> String {
    let digits = String(number)
    return "made-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}

/// Makes articles: the same ones for the same seed, whichever of them are asked for.
struct ArticleMaker {
  /// About how many characters an article has: 10,000 of them and our own content are still a guide that is not too large.
  static let length = 4_500
  /// Links lead to articles 1 to this.
  let count: Int
  private let seed: UInt64
  private let vocabulary: Vocabulary

  init(seed: UInt64, count: Int) {
    self.seed = seed
    self.count = count
    var numbers = SeededNumbers(seed: seed)
    vocabulary = Vocabulary(count: 8_000, &numbers)
  }

  /// The article of a number, about so many characters long.
  func article(_ number: Int, characters: Int = length) -> MadeArticle {
    var numbers = SeededNumbers(seed: seed &+ UInt64(number) &* 1_000_003)
    let title = sentence(3...6, &numbers).dropLast()
    let summary = sentence(8...14, &numbers)
    var pieces = [MadeArticle.Piece.paragraph(paragraph(&numbers))]
    var length = 0
    var count = 0
    while length < characters {
      let more = section(count, &numbers)
      count += 1
      length += more.reduce(0) { $0 + $1.length }
      pieces += more
    }
    return MadeArticle(number: number, title: String(title), summary: summary, pieces: pieces)
  }

  /// What may be typed to search: two words that many articles hold.
  var query: String { "\(vocabulary.words[60]) \(vocabulary.words[90])" }

  private func section(_ section: Int, _ numbers: inout SeededNumbers) -> [MadeArticle.Piece] {
    var pieces = [MadeArticle.Piece.heading(String(sentence(2...5, &numbers).dropLast()))]
    pieces += (0..<2).map { _ in .paragraph(paragraph(&numbers)) }
    if section % 2 == 0 {
      pieces.append(.list((0..<numbers.number(3, 6)).map { _ in sentence(5...12, &numbers) }))
    }
    if section % 3 == 1 {
      pieces.append(.table((0..<4).map { _ in (0..<3).map { _ in vocabulary.word(&numbers) } }))
    }
    pieces.append(.link(String(sentence(2...4, &numbers).dropLast()), to: numbers.number(1, count)))
    return pieces
  }

  private func paragraph(_ numbers: inout SeededNumbers) -> String {
    (0..<numbers.number(3, 6)).map { _ in sentence(6...16, &numbers) }.joined(separator: " ")
  }

  private func sentence(_ lengths: ClosedRange<Int>, _ numbers: inout SeededNumbers) -> String {
    let words = (0..<numbers.number(lengths.lowerBound, lengths.upperBound)).map { _ in
      vocabulary.word(&numbers)
    }
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}

extension MadeArticle.Piece {
  /// About how many characters it holds.
  fileprivate var length: Int {
    switch self {
    case .heading(let text), .paragraph(let text), .link(let text, _): text.utf8.count
    case .list(let items): items.reduce(0) { $0 + $1.utf8.count }
    case .table(let rows): rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.utf8.count } }
    }
  }
}
