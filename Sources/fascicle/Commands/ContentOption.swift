import ArgumentParser
import GuideLibrary
import Knowledge

/// Which content is used.
struct ContentOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The content folder, or a library file.", valueName: "path"), completion: .file())
  var content: String?

  /// Where the content lies.
  func place() throws -> ContentLocation {
    try content.map { ContentLocation(path: $0) } ?? ContentLocator.find()
  }

  /// The whole guide, for reading in it.
  func guide() throws -> Guide {
    try reading { (library) throws(LibraryError) in try library.guide() }
  }

  /// The whole guide, for advice: half-read rules must not judge anybody.
  func soundGuide() throws -> Guide {
    let place = try place()
    let guide = try place.reading { (library) throws(LibraryError) in
      try library.summary().isSound ? try library.guide() : nil
    }
    guard let guide else {
      throw Failure.badInput(
        "the content has problems, so no advice can be given: fascicle check \(place.path) lists them")
    }
    return guide
  }

  /// Reads in the compiled content.
  func reading<Value>(_ read: (Library) throws(LibraryError) -> Value) throws -> Value {
    try place().reading(read)
  }
}
