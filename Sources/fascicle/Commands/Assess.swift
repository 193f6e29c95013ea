import ArgumentParser
import Authoring
import Glibc
import Knowledge
import Reports
import Typesetting

/// `fascicle assess FILE…`: answers in, advice out.
struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read answers from files and print the advice; - is standard input.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var source: ContentOption

  @Option(help: "How to print the advice: text or json.")
  var format = Format.text

  @Argument(help: "Files with answers, as YAML or JSON.")
  var files: [String]

  func run() throws {
    let guide = try source.soundGuide()
    let index = GuideIndex(guide)
    let book = Rulebook(guide)
    for (number, file) in files.enumerated() {
      let sheet = try sheet(file, index)
      guard let advice = book.advise(sheet) else {
        throw Failure.badInput(
          "the content has no words for this advice: fascicle check lists what is missing")
      }
      if format == .text, number > 0 { try Output.text("") }
      try Output.print(advice, as: format, index: index, isOnly: files.count == 1)
    }
  }

  private func sheet(_ file: String, _ index: GuideIndex) throws -> AnswerSheet {
    do {
      return try AnswersFile(index).read(try InputFile.text(file))
    } catch let error as AnswersFileError {
      throw Failure.badInput("\(file == "-" ? "standard input" : file): \(error.message)")
    }
  }
}

extension Output {
  /// Prints an advice in one of the forms.
  static func print(_ advice: Advice, as format: Assess.Format, index: GuideIndex, isOnly: Bool) throws {
    switch format {
    case .text: try text(PlainReport.text(AdvicePage.set(advice, index: index, width: 80).lines))
    case .json:
      let record = AdviceRecord(advice, index: index)
      try data(isOnly ? JSON.pretty(record) : JSON.line(record))
    }
  }
}
