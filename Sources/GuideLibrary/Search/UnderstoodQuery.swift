import GRDB
import Knowledge

/// A query as the index understands it: what is looked for, and with which words.
struct UnderstoodQuery {
  /// One thing that is looked for.
  struct Concept {
    /// What it is in names: a stem, or a shared meaning.
    let key: String
    /// As it was typed, mended where it had to be.
    let typed: String
    /// What it matches as it was typed; an expression of FTS5.
    let match: String
    /// What else it matches, and what that is worth beside a match of the word itself: words of the same meaning, or
    /// other words that begin so.
    var others: [(match: String, worth: Double)]
  }

  private(set) var concepts: [Concept] = []
  /// All stems as they were typed, with a blank around each.
  private(set) var stems = " "
  /// The query with its mended words; nil where none was mended.
  private(set) var corrected: String?
  /// The words that the guide does not have.
  private(set) var unknown: [String] = []

  /// A word of the same meaning is worth less than the word itself, and one that only begins so still less.
  static let (sameWorth, startWorth) = (0.7, 0.3)
  /// How many words that begin like an unfinished one are looked for.
  private static let completionLimit = 6

  /// `isTyping` tells whether the last word may be unfinished.
  init(_ text: String, isTyping: Bool, in database: Database) throws {
    let query = SearchQuery(text)
    let (language, spelling) = (try SearchLanguage(database), SpellingHelp(database))
    var (words, starts): ([SearchQuery.Part], [String]) = ([], [])
    for (number, part) in query.parts.enumerated() {
      guard case .word(let word) = part else {
        words.append(part)
        continue
      }
      if isTyping, query.endsOpen, number == query.parts.count - 1, try !spelling.isWritten(word) {
        starts = try spelling.completions(of: word, atMost: Self.completionLimit)
      }
      words.append(.word(try starts.first ?? mended(word, language, spelling)))
    }
    if corrected != nil { corrected = Self.shown(words) }
    try look(for: words, language, database)
    if let last = concepts.last, !starts.isEmpty, last.typed == starts[0] {
      concepts[concepts.count - 1].others += starts.dropFirst().map { ("\"\($0)\"", Self.startWorth) }
    }
  }

  /// The word itself where the guide has it, else the nearest that it has.
  private mutating func mended(
    _ word: String, _ language: SearchLanguage, _ spelling: SpellingHelp
  ) throws -> String {
    if try language.isFunctionWord(word) || spelling.isKnown(word) { return word }
    if try language.meaning(language.stems(word)) != nil { return word }
    if let near = try spelling.nearest(to: word) {
      corrected = near
      return near
    }
    if !word.allSatisfy(\.isNumber) { unknown.append(word) }
    return word
  }

  private static func shown(_ parts: [SearchQuery.Part]) -> String {
    parts.map { part in
      switch part {
      case .word(let word): word
      case .phrase(let words): "\"" + words.joined(separator: " ") + "\""
      }
    }.joined(separator: " ")
  }

  /// Takes runs of words together, so that phrases with a meaning are seen; what stands in quotes stays as it is.
  private mutating func look(
    for parts: [SearchQuery.Part], _ language: SearchLanguage, _ database: Database
  ) throws {
    let words = parts.compactMap { part in if case .word(let word) = part { word } else { nil } }
    let others = try database.cachedStatement(sql: "SELECT text, stems FROM sameWord WHERE meaning = ?")
    let isPhrase = parts.contains { if case .phrase = $0 { true } else { false } }
    for concept in try language.concepts(of: words) {
      if isPhrase, try language.isFunctionWord(concept.words.first ?? "") { continue }
      var same: [(String, Double)] = []
      if let meaning = concept.meaning {
        same = try Row.fetchAll(others, arguments: [meaning])
          .filter { $0[1] as String != concept.stems }.map { ("\"\($0[0] as String)\"", Self.sameWorth) }
      }
      let typed = concept.words.joined(separator: " ")
      concepts.append(
        Concept(
          key: concept.key, typed: typed, match: "\"\(typed)\"", others: same))
    }
    for case .phrase(let words) in parts {
      let (typed, known) = (words.joined(separator: " "), try language.concepts(of: words))
      concepts.append(
        Concept(
          key: try known.count == 1 ? known[0].key : language.stems(typed), typed: typed,
          match: "\"\(typed)\"", others: []))
    }
    stems += try words.map { try language.stems($0) + " " }.joined()
  }

  /// Everything that is looked for, one of which is enough; an expression of FTS5.
  var any: String {
    concepts.flatMap { [$0.match] + $0.others.map(\.match) }.joined(separator: " OR ")
  }

  /// One word of each meaning must be found; an expression of FTS5.
  var all: String { all(of: concepts.indices) }

  /// One word of each of some concepts must be found; an expression of FTS5.
  func all(of numbers: some Sequence<Int>) -> String {
    numbers.map { number in
      "(" + ([concepts[number].match] + concepts[number].others.map(\.match)).joined(separator: " OR ") + ")"
    }.joined(separator: " AND ")
  }
}
