import GRDB
import Knowledge

/// What the index knows of a language: stems, words that tell nothing, and words that mean the same.
struct SearchLanguage {
  /// The index's own, so that words are told apart as it does it.
  static let tokenizer = ["porter", "unicode61", "remove_diacritics", "2"]

  private let tokens: any FTS5Tokenizer
  /// Whether a word, in small letters, tells nothing of what is looked for.
  let isFunctionWord: (String) throws -> Bool
  /// The number of the meaning that some stems share with others, joined by blanks; nil where they have none.
  let meaning: (String) throws -> Int?

  /// From the content.
  init(_ words: SearchWords, _ database: Database) throws {
    let tokens = try Self.tokens(database)
    let functionWords = Set(words.functionWords)
    var meanings: [String: Int] = [:]
    for (number, group) in words.sameWords.enumerated() {
      for member in group { meanings[try Self.stems(member, tokens), default: number] = number }
    }
    let known = meanings
    self.tokens = tokens
    isFunctionWord = { functionWords.contains($0) }
    meaning = { known[$0] }
  }

  /// From the tables of a library.
  init(_ database: Database) throws {
    tokens = try Self.tokens(database)
    let function = try database.cachedStatement(sql: "SELECT 1 FROM functionWord WHERE word = ?")
    let same = try database.cachedStatement(sql: "SELECT meaning FROM sameWord WHERE stems = ? LIMIT 1")
    isFunctionWord = { try Int.fetchOne(function, arguments: [$0]) != nil }
    meaning = { try Int.fetchOne(same, arguments: [$0]) }
  }

  private static func tokens(_ database: Database) throws -> any FTS5Tokenizer {
    try database.makeTokenizer(FTS5TokenizerDescriptor(components: tokenizer))
  }

  private static func stems(_ text: String, _ tokens: any FTS5Tokenizer) throws -> String {
    try SearchQuery.words(in: text).flatMap { try tokens.tokenize(document: $0).map(\.token) }
      .joined(separator: " ")
  }

  /// The stems of a text's words, joined by blanks.
  func stems(_ text: String) throws -> String { try Self.stems(text, tokens) }

  /// Words that mean one thing together, as they stand in a text.
  struct Concept: Equatable {
    /// The stem, or the meaning that it shares with others; the same for everything of the same meaning.
    let key: String
    /// The stems as they stand there.
    let stems: String
    /// The number of the meaning, where it is shared.
    let meaning: Int?
    /// The words as they stand there.
    let words: ArraySlice<String>
  }

  /// The longest phrase that is looked up as having another word for it, in words.
  private static let longestPhrase = 4

  /// What some words speak of, each once; function words only where there is nothing else.
  func concepts(of words: [String]) throws -> [Concept] {
    let stems = try words.map { try self.stems($0) }
    var (found, rest): ([Concept], [Concept]) = ([], [])
    var place = words.startIndex
    while place < words.endIndex {
      let (concept, isFunction) = try concept(at: place, of: words, stems)
      place = concept.words.endIndex
      if isFunction {
        rest.append(concept)
      } else if !found.contains(where: { $0.key == concept.key }) {
        found.append(concept)
      }
    }
    return found.isEmpty ? rest : found
  }

  /// The longest phrase from a place on that has a meaning, else the word there; and whether that is a function word.
  private func concept(
    at place: Int, of words: [String], _ stems: [String]
  ) throws -> (Concept, isFunction: Bool) {
    for length in stride(from: min(Self.longestPhrase, words.count - place), to: 1, by: -1) {
      let phrase = stems[place..<place + length].joined(separator: " ")
      if let meaning = try meaning(phrase) {
        let part = words[place..<place + length]
        return (Concept(key: "=\(meaning)", stems: phrase, meaning: meaning, words: part), false)
      }
    }
    let isFunction = try isFunctionWord(words[place])
    let meaning = isFunction ? nil : try meaning(stems[place])
    let key = meaning.map { "=\($0)" } ?? stems[place]
    return (
      Concept(key: key, stems: stems[place], meaning: meaning, words: words[place...place]), isFunction
    )
  }
}
