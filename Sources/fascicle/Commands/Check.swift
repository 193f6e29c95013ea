import ArgumentParser
import Authoring
import Reports

/// `fascicle check FOLDER`: every problem of the content with its place.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a content folder and print every problem with its place.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The content folder.")
  var folder: String?

  @Option(help: .hidden)
  var content: String?

  @Option(help: "How to print the problems: text or json.")
  var format = Format.text

  func run() throws {
    let path = try folder ?? content ?? ContentLocator.find()
    let reading: GuideReading
    do {
      reading = try GuideReader.check(folder: path, today: Today.day)
    } catch {
      throw Failure(error)
    }
    switch format {
    case .json: try Output.data(JSON.pretty(reading.problems.map(ProblemRecord.init)))
    case .text: try Output.text(ProblemReport.text(reading.problems, folder: path))
    }
    if reading.hasErrors { throw ExitCode(65) }
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
