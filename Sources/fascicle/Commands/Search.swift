import ArgumentParser
import GuideLibrary
import Interface
import Knowledge
import Reports

/// `fascicle search WORDS…`: what the guide says about something.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the guide; best hits first.")

  @OptionGroup var source: ContentOption

  @Option(help: ArgumentHelp("Show at most so many hits.", valueName: "number"))
  var limit = 10

  @Flag(help: "As JSON, for programs.")
  var json = false

  @Flag(help: "Say of each hit which words and which rule put it there.")
  var explain = false

  @Argument(help: "Words; what stands in quotes belongs together.")
  var words: [String]

  func validate() throws {
    guard (1...1_000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 1000") }
  }

  func run() throws {
    let query = words.joined(separator: " ")
    let (result, index) = try source.reading { (library) throws(LibraryError) in
      let result = try library.search(for: query, limit: limit)
      // The guide's number is needed where there is something to call for, and its words where nothing was found.
      let needsGuide = !json && (result.isUrgent || result.hits.isEmpty)
      return (result, needsGuide ? GuideIndex(try library.guideWithoutArticles()) : nil)
    }
    if json {
      if explain { return try Output.data(JSON.pretty(SearchResultRecord(result))) }
      return try Output.data(JSON.pretty(result.hits.map { SearchRecord($0, explains: false) }))
    }
    let remarks = SearchText.remarks(result, index)
    guard !result.hits.isEmpty else { throw Failure.notFound(SearchText.nothing(result, index)) }
    try Output.text(
      (remarks + result.hits.map { SearchText.hit($0, explains: explain) }).joined(separator: "\n"))
  }
}

/// What a search came to, as lines.
private enum SearchText {
  /// What is to be known before the hits.
  static func remarks(_ result: SearchResult, _ index: GuideIndex?) -> [String] {
    var lines: [String] = []
    if result.isUrgent, let index { lines.append(Phrases.emergencies(index.emergencyNumber)) }
    if let corrected = result.corrected { lines.append(Phrases.showingInstead(corrected)) }
    if !result.unknown.isEmpty { lines.append(Phrases.notInGuide(result.unknown)) }
    return lines
  }

  /// What can be done where nothing was found.
  static func nothing(_ result: SearchResult, _ index: GuideIndex?) -> String {
    let near = result.near.isEmpty ? nil : "the nearest words are " + result.near.joined(separator: ", ")
    let emergencies = index?.emergencies.map { "`fascicle read \($0)` says what to do in an emergency" }
    return [
      "nothing was found for: \(result.query)", near, "`fascicle ask` goes through the checklist",
      emergencies,
    ]
    .compactMap { $0 }.joined(separator: "; ")
  }

  static func hit(_ hit: SearchHit, explains: Bool) -> String {
    let section = hit.section.isEmpty ? "" : " / " + hit.section
    let grounds =
      explains ? "\n    because: " + SearchRecord.because(hit.grounds).joined(separator: "; ") : ""
    return "\(hit.kind.rawValue) \(hit.id): \(hit.title)\(section)\n    \(hit.snippet)\(grounds)"
  }
}

/// A search as other programs read it.
private struct SearchResultRecord: Encodable {
  let query: String
  let corrected: String?
  let unknown: [String]
  let emergency: Bool
  let hits: [SearchRecord]

  init(_ result: SearchResult) {
    (query, corrected, unknown) = (result.query, result.corrected, result.unknown)
    emergency = result.isUrgent
    hits = result.hits.map { SearchRecord($0, explains: true) }
  }
}

/// A hit as other programs read it.
struct SearchRecord: Encodable {
  let id: String
  let kind: String
  let title: String
  let section: String
  let snippet: String
  let score: Double
  /// Why it stands there, where that was asked for.
  let because: [String]?

  init(_ hit: SearchHit, explains: Bool) {
    id = hit.id
    kind = hit.kind.rawValue
    title = hit.title
    section = hit.section
    snippet = hit.snippet
    score = hit.score
    because = explains ? Self.because(hit.grounds) : nil
  }

  static func because(_ grounds: SearchHit.Grounds) -> [String] {
    let words = grounds.words.isEmpty ? [] : ["words: " + grounds.words.joined(separator: ", ")]
    let same =
      grounds.sameWords.isEmpty ? [] : ["by another word: " + grounds.sameWords.joined(separator: ", ")]
    return words + same
      + grounds.rules.map { rule in
        switch rule {
        case .named(let name): "its name was typed: \(name)"
        case .allWords: "it has all words"
        case .opens: "only this condition was typed, and this is its first page"
        case .namesUnasked: "it stands lower, as its title names a condition that was not asked for"
        case .urgent: "the words name an urgent sign"
        }
      }
  }
}
