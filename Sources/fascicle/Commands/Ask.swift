import ArgumentParser
import GuideLibrary
import Interface
import Settings
import Terminal

/// `fascicle ask`: the checklist line by line, for speech and for pipes.
struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Go through the checklist line by line on standard input and output.",
    discussion: """
      It asks page by page, a line at a time where a line alone can matter, and ends with the advice, when the \
      pages or the input end. Nothing is kept unless --save is given; then every answer is saved at once.
      """)

  @OptionGroup var source: ContentOption

  @Flag(help: "Keep the answers; fascicle sessions lists, shows and deletes what is kept.")
  var save = false

  @Option(help: "Words of your own to find the session by; they should not name anybody.")
  var label: String?

  /// Longer than any label that somebody can still tell from another.
  private static let labelLimit = 200

  func validate() throws {
    guard label == nil || save else { throw ValidationError("--label goes with --save") }
    guard label?.count ?? 0 <= Self.labelLimit else {
      throw ValidationError("--label takes at most \(Self.labelLimit) characters")
    }
  }

  func run() throws {
    RawMode.enter()
    let place = try source.place()
    let library = try place.library()
    do {
      guard try library.summary().isSound else {
        throw Failure.badInput(
          "the content has problems, so no advice can be given: fascicle check \(place.path) lists them")
      }
      var options = LaunchOptions()
      options.isLinear = true
      options.complete(with: LoadedSettings.load().settings)
      var session = try LinearSession(
        library, options, asking: LinearSession.Asking(isKept: save, label: label))
      try session.run()
    } catch let error as LibraryError {
      throw Failure(error, path: place.path)
    }
  }
}
