import ArgumentParser
import Knowledge
import Reports
import Typesetting

/// `fascicle read ID`: one article as plain text.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Print one article as plain text, links numbered and listed at the end.")

  @OptionGroup var source: ContentOption
  @OptionGroup var measure: WidthOption

  @Argument(help: "The article's id; fascicle list shows them.")
  var id: String

  func run() throws {
    let guide = try source.guide()
    guard let article = guide.articles.first(where: { $0.id.name == id }) else {
      throw Failure.notFound(Self.unknown(id, in: guide))
    }
    let page = ArticlePage.typeset(
      article, width: measure.width, sources: GuideIndex(guide).sources, listsLinks: true)
    try Output.text(PlainReport.text(page.lines))
  }

  static func unknown(_ id: String, in guide: Guide) -> String {
    let near = Nearest.to(id, among: guide.articles.map(\.id.name))
    return "there is no article \(id): " + (near.map { "did you mean \($0)?" } ?? "fascicle list shows all")
  }
}

/// How wide text is typeset.
struct WidthOption: ParsableArguments {
  @Option(help: ArgumentHelp("Columns to use, from 20 to 400.", valueName: "columns"))
  var width = 80

  func validate() throws {
    guard (20...400).contains(width) else { throw ValidationError("--width takes a number from 20 to 400") }
  }
}
