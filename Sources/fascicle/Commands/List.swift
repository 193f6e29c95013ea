import ArgumentParser
import GuideLibrary
import Knowledge
import Reports

/// `fascicle list`: the articles.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the articles.")

  @OptionGroup var source: ContentOption

  @Flag(help: "As JSON, for programs.")
  var json = false

  func run() throws {
    let cards = try source.reading { (library) throws(LibraryError) in try library.cards() }
    if json { return try Output.data(JSON.pretty(cards.map(ArticleRecord.init))) }
    let width = cards.map(\.id.name.count).max() ?? 0
    try Output.text(
      cards.map { card in
        card.id.name + String(repeating: " ", count: width - card.id.name.count + 2) + card.title
      }.joined(separator: "\n"))
  }
}
