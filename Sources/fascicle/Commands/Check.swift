import ArgumentParser
import Authoring
import Reports
import System

/// `fascicle check FOLDER`: every problem of the content with its place.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a content folder and print every problem with its place.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The content folder.", completion: .directory)
  var folder: String?

  @Option(help: .hidden)
  var content: String?

  @Option(help: "How to print the problems: text or json.")
  var format = Format.text

  func run() throws {
    let place = try (folder ?? content).map { ContentLocation(path: $0) } ?? ContentLocator.find()
    let reading = try place.opening { try Self.read(place.path) }
    switch format {
    case .json: try Output.data(JSON.pretty(reading.problems.map(ProblemRecord.init)))
    case .text: try Output.text(ProblemReport.text(reading.problems, folder: place.path))
    }
    if reading.hasErrors { throw ExitCode(65) }
  }

  private static func read(_ folder: String) throws -> GuideReading {
    do throws(ContentFolderError) {
      return try GuideReader.check(folder: folder, today: SystemClock.today, keepingTexts: false)
    } catch {
      throw Failure(error)
    }
  }
}

/// A problem as other programs read it.
struct ProblemRecord: Encodable {
  let file: String
  let line: Int
  let column: Int
  let level: String
  let message: String
  let help: String

  init(_ problem: Problem) {
    file = problem.file
    line = problem.line
    column = problem.column
    level = problem.level.rawValue
    message = problem.message
    help = problem.help
  }
}
