import ArgumentParser
import GuideLibrary
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

  @Argument(help: "Words; what stands in quotes belongs together.")
  var words: [String]

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number above zero") }
  }

  func run() throws {
    let query = words.joined(separator: " ")
    let hits = try source.reading { (library) throws(LibraryError) in
      try library.hits(for: query, limit: limit)
    }
    if json { return try Output.data(JSON.pretty(hits.map(SearchRecord.init))) }
    guard !hits.isEmpty else {
      throw Failure.notFound("nothing was found for: \(words.joined(separator: " "))")
    }
    try Output.text(
      hits.map {
        "\($0.kind.rawValue) \($0.id): \($0.title)\($0.section.isEmpty ? "" : " / " + $0.section)\n    \($0.snippet)"
      }.joined(separator: "\n"))
  }
}

/// A hit as other programs read it.
struct SearchRecord: Encodable {
  let id: String
  let kind: String
  let title: String
  let snippet: String
  let score: Double

  init(_ hit: SearchHit) {
    id = hit.id
    kind = hit.kind.rawValue
    title = hit.title
    snippet = hit.snippet
    score = hit.score
  }
}
