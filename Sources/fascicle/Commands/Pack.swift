import ArgumentParser
import Authoring
import Glibc
import GuideLibrary
import Knowledge
import System

/// `fascicle pack FOLDER -o FILE`: a content folder as one library file.
struct Pack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Compile a content folder to one library file, the same bytes for the same content.")

  @Argument(help: "The content folder.", completion: .directory)
  var folder: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The library file to write.", valueName: "file"),
    completion: .file())
  var output: String

  @Flag(help: "Write over a file that is no library.")
  var force = false

  func run() throws {
    if !force { try expectReplaceable() }
    let guide = try pack()
    // A library is made to be given to others, unlike what people answered.
    chmod(output, 0o666 & ~Fascicle.takenRights)
    try Output.text("\(output): \(guide.articles.count) articles, edition \(guide.edition)")
  }

  /// A library takes the place of an older one; no other file is lost by a slip.
  private func expectReplaceable() throws {
    guard let status = try? FileStatus(output), status.isFile else { return }
    do throws(LibraryError) {
      _ = try Library(opening: output)
    } catch .notALibrary, .missing {
      throw Failure(
        message: "\(output) is there and is no library file: name another, or say --force to write over it",
        code: 73)
    } catch {
      return
    }
  }

  /// Packs the whole folder, articles while they are read.
  private func pack() throws -> Guide {
    do {
      return try CompiledContent.pack(folder, today: SystemClock.today, to: output) {
        try CompiledContent.expectWhole($0, folder: folder)
        try expectSound($0)
      }
    } catch let error as Failure {
      throw error
    } catch let error as ContentFolderError {
      throw Failure(error)
    } catch {
      try tellFaultOfContent()
      throw Failure(LibraryError.notWritten, path: output)
    }
  }

  /// What cannot be written may be the content's fault, such as one id for two articles; that is told first.
  private func tellFaultOfContent() throws {
    let reading: GuideReading
    do throws(ContentFolderError) {
      reading = try GuideReader.read(folder: folder, today: SystemClock.today)
    } catch {
      throw Failure(error)
    }
    try expectSound(reading)
  }

  private func expectSound(_ reading: GuideReading) throws {
    guard reading.hasErrors else { return }
    throw Failure.badInput(
      "\(folder) has problems, so it is not packed: fascicle check \(folder) lists them")
  }
}
