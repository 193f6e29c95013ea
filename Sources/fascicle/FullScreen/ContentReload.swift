import Authoring
import GuideLibrary
import Knowledge
import System

/// The content read once more while its author works on it.
struct ContentReload {
  let library: Library
  /// Everything that `fascicle check` would say; empty for a library file.
  let problems: [Problem]
  /// Whether advice can be given.
  let isSound: Bool

  /// Reads a folder, or opens a library file anew.
  ///
  /// A folder is held in memory alone: an author saves often, and nothing of it should stay in the cache.
  static func read(_ path: String, today: CalendarDay? = SystemClock.today) throws -> ContentReload {
    if try CompiledContent.isFile(path) {
      let library = try CompiledContent.opened(path)
      do throws(LibraryError) {
        // A summary is no proof that the rest can be read.
        _ = try library.guideWithoutArticles()
        return ContentReload(library: library, problems: [], isSound: try library.summary().isSound)
      } catch {
        throw Failure(error, path: path)
      }
    }
    let (reading, isSound) = try readFolder(path, today)
    try CompiledContent.expectWhole(reading, folder: path)
    return ContentReload(
      library: try CompiledContent.held(reading.guide, isSound: isSound, folder: path),
      problems: reading.problems, isSound: isSound)
  }

  private static func readFolder(_ path: String, _ today: CalendarDay?) throws -> (GuideReading, Bool) {
    do throws(ContentFolderError) {
      let reading = try GuideReader.check(folder: path, today: today, keepingTexts: true)
      if reading.checklistIsSound { return (reading, true) }
      // What only an author should mend, such as a word, makes no rule unsound.
      return (reading, try GuideReader.read(folder: path, today: nil).checklistIsSound)
    } catch {
      throw Failure(error)
    }
  }
}

extension FolderWatch {
  /// Watches a content folder or a library file; throws a failure that says why it cannot be.
  static func content(_ path: String) throws -> FolderWatch {
    do throws(SystemError) {
      return try FolderWatch(path, ending: ".md")
    } catch {
      let reason =
        [.noSpace, .tooManyOpenFiles].contains(error) ? "the system allows no more watches" : "\(error)"
      throw Failure(message: "\(path) cannot be watched: \(reason)", code: 71)
    }
  }
}
