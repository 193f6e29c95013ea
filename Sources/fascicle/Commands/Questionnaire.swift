import ArgumentParser
import Reports

/// `fascicle questionnaire`: the checklist for other programs.
struct Questionnaire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: "Print the checklist as a FHIR R4 Questionnaire; its links are the findings' codes.")

  @OptionGroup var source: ContentOption

  func run() throws {
    try Output.data(JSON.pretty(QuestionnaireRecord(source.soundGuide())))
  }
}
