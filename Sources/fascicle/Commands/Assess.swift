import ArgumentParser
import Authoring
import Glibc
import Knowledge
import Reports

/// `fascicle assess FILE…`: answers in, advice out.
struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Read answers from files and print the advice; - is standard input.",
    discussion: """
      A file is YAML or JSON with age and answers, a FHIR R4 QuestionnaireResponse, or a Phenopacket.
      """)

  @OptionGroup var source: ContentOption

  @Option(help: "How to print the advice: \(ReportForm.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = ReportForm.text

  @Argument(help: "Files with answers.", completion: .file())
  var files: [String]

  func validate() throws {
    guard format != .html || files.count == 1 else {
      throw ValidationError("html makes one page: name one file")
    }
  }

  func run() throws {
    let maker = try ReportMaker(source.soundGuide())
    for (number, file) in files.enumerated() {
      let answers = try AnswerInput.read(file, maker)
      let report = try maker.report(on: answers.sheet, notUsed: answers.notUsed)
      if !format.isData, number > 0 { try Output.text("") }
      try Output.print(report, as: format, isOnly: files.count == 1)
    }
  }
}

/// Answers from a file that somebody named.
enum AnswerInput {
  static func read(_ file: String, _ maker: ReportMaker) throws -> AnswersReading {
    do {
      return try AnswersReader(maker.guide, index: maker.index).read(try InputFile.text(file))
    } catch let error as AnswersFileError {
      throw Failure.badInput("\(file == "-" ? "standard input" : file): \(error.message)")
    }
  }
}

extension ReportForm: ExpressibleByArgument {}

extension Output {
  /// Prints a report in one of the forms.
  static func print(_ report: Report, as form: ReportForm, isOnly: Bool) throws {
    let written = try report.text(as: form, onOneLine: !isOnly)
    // What is not for people's eyes has been made safe by its own writer.
    try form.isData || form == .html ? data(written) : text(written)
  }
}
