import GuideLibrary
import Interface
import Settings
import System
import Terminal

/// Opens the program without a command: finds the settings and the content, and starts the full screen or the linear mode.
struct Launch {
  private var options: LaunchOptions
  private let loaded: LoadedSettings
  /// Where the content lies.
  private let content: ContentLocation

  static func run(_ options: LaunchOptions) throws {
    RawMode.enter(locked: options.run.isKiosk)
    try Launch(options).open()
  }

  private init(_ options: LaunchOptions) throws {
    self.options = options
    loaded = LoadedSettings.load()
    if options.run.isKiosk, let problem = loaded.problems.first {
      throw Failure.badInput(
        "a kiosk needs sound settings, and \(problem.file) has problems: fascicle config lists them")
    }
    self.options.complete(with: loaded.settings)
    if let notice = LoadedSettings.notice(loaded.problems) {
      self.options.notice = notice.prefix(1).uppercased() + notice.dropFirst() + "."
    }
    // Asked before the content is compiled into the cache.
    self.options.run.isFirstStart = options.run.isKiosk || Self.isFirst
    content = try options.content.map { ContentLocation(path: $0) } ?? ContentLocator.find(loaded)
  }

  /// Whether the program has never been used here: there is neither a cache, nor settings, nor anything that was kept.
  ///
  /// Nothing is written to remember it: whoever keeps nothing is told again, in one line.
  private static var isFirst: Bool {
    [ProgramFolder.cache, .settings, .state].allSatisfy { !($0.path.map(Paths.exists) ?? false) }
  }

  private func open() throws {
    let library = try content.library()
    try checkThereIsTheArticle()
    do {
      try open(library)
    } catch let error as LibraryError {
      throw Failure(error, path: content.path)
    }
  }

  private func checkThereIsTheArticle() throws {
    guard let article = options.article else { return }
    let known = try content.reading { (library) throws(LibraryError) in
      try library.article(article) == nil ? try library.guide() : nil
    }
    if let known { throw Failure.notFound(Read.unknown(article.name, in: known)) }
  }

  private func open(_ library: Library) throws {
    guard !options.isLinear else { return try openLinear(library) }
    do {
      var session = try ScreenSession(library, from: content.path, options)
      try session.run()
    } catch let error as TerminalError {
      // What cannot be painted can be told.
      guard error != .refused else {
        throw Failure(message: "the screen cannot be set up: the system refused memory or a pipe", code: 71)
      }
      try openLinear(library)
    }
  }

  private func openLinear(_ library: Library) throws {
    guard !options.run.isKiosk else {
      throw Failure.usage("a kiosk needs a terminal that can be painted: set TERM, or leave --kiosk out")
    }
    var session = try LinearSession(library, options)
    try session.run()
  }
}
