import Knowledge
import ArgumentParser
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

extension ReportForm: ExpressibleByArgument {}
