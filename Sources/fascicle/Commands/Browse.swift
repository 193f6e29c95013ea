import Archive
import ArgumentParser
import Authoring
import Glibc
import Interface
import Terminal

/// `fascicle` alone: the full screen, or the linear mode.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open the full screen, or tell it line by line.")

  @OptionGroup var source: ContentOption

  @Option(name: .customLong("open"), help: ArgumentHelp("Open this article at once.", valueName: "id"))
  var article: String?

  @OptionGroup var look: LookOptions
  @OptionGroup var place: PlaceOptions

  func run() throws {
    Typing.silence(locked: place.kiosk)
    let (settings, path, problems) = ProgramSettings.load()
    if place.kiosk, !problems.isEmpty {
      throw Failure.badInput(
        "a kiosk needs sound settings, and \(path) has problems: fascicle config lists them")
    }
    var source = source
    source.content = try source.content ?? ContentLocator.named ?? settings.content ?? ContentLocator.find()
    let library = try source.library()
    if let article,
      try source.reading({ (library) throws(LibraryError) in try library.article(.init(article)) }) == nil
    {
      throw Failure.notFound(Read.unknown(article, in: try source.guide()))
    }
    var start = Start(path: source.content ?? "")
    start.article = article.map { .init($0) }
    start.keymap = ProgramSettings.keymap(settings)
    start.manners = place.manners(settings)
    start.watches = place.watch
    start.notice = ProgramSettings.notice(problems).map(Self.sentence) ?? look.notice(settings)
    do {
      try open(library, start, settings)
    } catch let error as LibraryError {
      throw Failure(error, path: start.path)
    }
  }

  private func open(_ library: Library, _ start: Start, _ settings: Settings) throws {
    guard !look.isLinear(settings) else { return try openLinear(library, start) }
    do {
      var session = try ScreenSession(library, start, terminal: look.terminal(settings))
      try session.run()
    } catch let error as TerminalError {
      // What cannot be painted can be told.
      guard error != .refused else {
        throw Failure(message: "the screen cannot be set up: the system refused memory or a pipe", code: 71)
      }
      try openLinear(library, start)
    }
  }

  /// A message as a sentence of its own.
  private static func sentence(_ message: String) -> String {
    message.prefix(1).uppercased() + message.dropFirst() + "."
  }

  private func openLinear(_ library: Library, _ start: Start) throws {
    guard !start.manners.isKiosk else {
      throw Failure.usage("a kiosk needs a terminal that can be painted: set TERM, or leave --kiosk out")
    }
    var session = try LinearSession(library, start)
    try session.run()
  }
}
