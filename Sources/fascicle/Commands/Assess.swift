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

  @OptionGroup var paper: PaperOption

  @Argument(help: "Files with answers.", completion: .file())
  var files: [String]

  func validate() throws {
    guard !format.isWhole || files.count == 1 else {
      throw ValidationError("\(format.rawValue) makes one document: name one file")
    }
  }

  func run() throws {
    let maker = try ReportMaker(source.soundGuide())
    guard files.count > 1 else { return try assess(files[0], maker, isOnly: true) }
    var code: Int32?
    for (number, file) in files.enumerated() {
      do {
        if !format.isData, number > 0 { try Output.text("") }
        try assess(file, maker, isOnly: false)
      } catch let failure as Failure where [65, 66].contains(failure.code) {
        // One file that cannot be read keeps nobody from the advice on the others.
        failure.report()
        code = code ?? failure.code
      }
    }
    if let code { throw ExitCode(code) }
  }

  private func assess(_ file: String, _ maker: ReportMaker, isOnly: Bool) throws {
    let answers = try AnswerInput.read(file, maker)
    let report = try maker.report(on: answers.sheet, notUsed: answers.notUsed, file: isOnly ? nil : file)
    if !format.isData, !isOnly { try Output.text("File: \(file)\n") }
    try Output.print(report, as: format, on: format == .pdf ? paper.chosen() : Paper(), isOnly: isOnly)
  }
}

extension ReportForm: ExpressibleByArgument {}
