import Archive
import ArgumentParser
import Terminal

/// `fascicle` alone: the full screen.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open the full screen (the default).", shouldDisplay: false)

  @OptionGroup var source: ContentOption

  @Option(name: .customLong("open"), help: ArgumentHelp("Open this article at once.", valueName: "id"))
  var article: String?

  @OptionGroup var look: LookOptions

  func run() throws {
    let library = try source.library()
    if let article,
      try source.reading({ (library) throws(LibraryError) in try library.article(.init(article)) }) == nil
    {
      throw Failure.notFound(Read.unknown(article, in: try source.guide()))
    }
    var session: ScreenSession
    do {
      session = try ScreenSession(library, opening: article.map { .init($0) }, terminal: look.terminal)
    } catch let error as TerminalError {
      throw Self.failure(error)
    } catch let error as LibraryError {
      throw Failure(error, path: try source.content ?? ContentLocator.find())
    }
    do throws(LibraryError) {
      try session.run()
    } catch {
      throw Failure(error, path: try source.content ?? ContentLocator.find())
    }
  }

  private static func failure(_ error: TerminalError) -> Failure {
    switch error {
    case .noTerminal:
      .usage("the full screen needs a terminal: use fascicle list, read, compare or assess without one")
    case .unsuitable:
      .usage(
        "this terminal cannot show a full screen: set TERM, or use fascicle list, read, compare or assess")
    case .refused:
      Failure(message: "the screen cannot be set up: the system refused memory or a pipe", code: 71)
    }
  }
}
