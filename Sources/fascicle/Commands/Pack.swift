import Archive
import ArgumentParser
import Authoring
import Glibc

/// `fascicle pack FOLDER -o FILE`: a content folder as one library file.
struct Pack: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compile a content folder to one library file, the same bytes for the same content.")

  @Argument(help: "The content folder.", completion: .directory)
  var folder: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The library file to write.", valueName: "file"),
    completion: .file())
  var output: String

  func run() throws {
    let reading: GuideReading
    do throws(ContentFolderError) {
      reading = try GuideReader.read(folder: folder, today: Today.day)
    } catch {
      throw Failure(error)
    }
    guard !reading.hasErrors else {
      throw Failure.badInput(
        "\(folder) has problems, so it is not packed: fascicle check \(folder) lists them")
    }
    do throws(LibraryError) {
      try Library.pack(reading.guide, isSound: true, to: output)
    } catch {
      throw Failure(error, path: output)
    }
    // A library is made to be given to others, unlike what people answered.
    chmod(output, 0o666 & ~Fascicle.takenRights)
    try Output.text("\(output): \(reading.guide.articles.count) articles, edition \(reading.guide.edition)")
  }
}
