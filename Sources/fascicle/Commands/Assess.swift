import ArgumentParser
import Authoring
import Knowledge
import Reports

/// `fascicle assess FILE…`: answers in, advice out.
struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Read answers from files and print the advice; - is standard input.",
    discussion: """
      A file is YAML or JSON with age and answers, a FHIR R4 QuestionnaireResponse, a Phenopacket, or what this program \
      exported as JSON; or several of them as a Bundle, a list, or JSON a line. What cannot be used is told first. A \
      file that cannot be read is told on standard error, the others are read all the same, and the exit code is 65.
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
    var batch = Batch()
    for file in files { try assess(file, maker, &batch) }
    if let code = batch.code { throw ExitCode(code) }
  }

  private func assess(_ file: String, _ maker: ReportMaker, _ batch: inout Batch) throws {
    guard let records = try batch.keep({ try AnswerInput.records(file, maker) }) else { return }
    guard !format.isWhole || records.count == 1 else {
      throw Failure.usage(
        "\(format.rawValue) makes one document, and \(file) holds \(records.count) sheets of answers")
    }
    let isOnly = files.count == 1 && records.count == 1
    for record in records {
      guard let answers = try batch.keep({ try AnswerInput.reading(record, of: file) }) else { continue }
      let origin = ReportFile(shown(file), part: record.place)
      let report = try maker.report(on: answers.sheet, notUsed: answers.notUsed, file: origin)
      if !format.isData, !isOnly { try Output.text((batch.printed > 0 ? "\n" : "") + origin.told + "\n") }
      try Output.print(report, as: format, on: format == .pdf ? paper.chosen() : Paper(), isOnly: isOnly)
      batch.printed += 1
    }
  }

  /// What tells a file from the others: its name, or its whole path where two files have the same name.
  private func shown(_ file: String) -> String {
    func name(_ path: String) -> Substring { path.split(separator: "/").last ?? Substring(path) }
    return Set(files.map(name)).count == files.count ? String(name(file)) : file
  }
}

/// How many files of several were done, and what was wrong with the others.
private struct Batch {
  var printed = 0
  /// The code to end with: bad input before all else; nil while nothing is wrong.
  private(set) var code: Int32?

  /// What some work gives; nil where it cannot, which is told at once and never stops the rest.
  mutating func keep<Value>(_ work: () throws -> Value) throws -> Value? {
    do {
      return try work()
    } catch let failure as Failure {
      failure.report()
      code = code == 65 || failure.code == 65 ? 65 : code ?? failure.code
      return nil
    }
  }
}

extension ReportForm: ExpressibleByArgument {}
