import Authoring
import Glibc
import GuideLibrary
import Interface
import Settings
import Terminal

/// What was asked for as the program was opened without a command; nothing, in the commonest start.
///
/// It knows nothing of how options are parsed: building and asking the whole command tree takes longer than
/// everything else before the first picture.
struct Opening {
  /// The content that a flag names.
  var content: String?
  /// The article to open at once.
  var article: String?
  var look = Look()
  var place = Place()

  /// Opens the full screen, or the linear mode.
  func run() throws {
    RawMode.enter(locked: place.isKiosk)
    let loaded = LoadedSettings.load()
    let settings = loaded.settings
    if place.isKiosk, let problem = loaded.problems.first {
      throw Failure.badInput(
        "a kiosk needs sound settings, and \(problem.file) has problems: fascicle config lists them")
    }
    // Asked before the content is compiled into the cache.
    let isFirst = place.isKiosk || FirstStart.isNow
    let content = try content.map { ContentPlace(path: $0) } ?? ContentLocator.find(loaded)
    let library = try content.library()
    if let article { try checkThereIs(article, in: content) }
    var start = Start(path: content.path)
    start.article = article.map { .init($0) }
    start.keymap = settings.keymap
    start.manners = place.manners(settings)
    start.manners.isFirstStart = isFirst
    start.watches = place.watches
    start.notice = LoadedSettings.notice(loaded.problems).map(Self.sentence) ?? look.notice(settings)
    do {
      try open(library, start, settings)
    } catch let error as LibraryError {
      throw Failure(error, path: start.path)
    }
  }

  private func checkThereIs(_ article: String, in content: ContentPlace) throws {
    let known = try content.reading { (library) throws(LibraryError) in
      try library.article(.init(article)) == nil ? try library.guide() : nil
    }
    if let known { throw Failure.notFound(Read.unknown(article, in: known)) }
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
