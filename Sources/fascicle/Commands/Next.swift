import ArgumentParser
import Knowledge
import Reports
import Typesetting

/// `fascicle next FILE`: which page of the checklist comes after some answers, without keeping anything.
struct Next: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "Say which page of the checklist comes next after the answers of a file; - is standard input.")

  @OptionGroup var source: ContentOption

  @Flag(help: "As JSON, for programs.")
  var json = false

  @Argument(help: "A file with answers, as for assess.", completion: .file())
  var file: String

  func run() throws {
    let maker = try ReportMaker(source.soundGuide())
    let answers = try AnswerInput.read(file, maker)
    let book = maker.book
    let progress = Interview(book).progress(after: answers.sheet)
    if json {
      return try Output.data(
        JSON.pretty(NextRecord(progress, after: answers.sheet, book: book, notUsed: answers.notUsed)))
    }
    let unused = answers.notUsed.isEmpty ? [] : [PageWords.notUsed] + PageWords.lines(answers.notUsed) + [""]
    try Output.text((unused + lines(progress, book)).joined(separator: "\n"))
  }

  private func lines(_ progress: InterviewProgress, _ book: Rulebook) -> [String] {
    guard let asked = progress.next else {
      return ["Nothing is left to ask. How soon to be seen: \(progress.urgency.rawValue)."]
    }
    let head = ["Page \(progress.step) of about \(progress.about): \(asked.page.title)", ""]
    guard let question = asked.question.flatMap(book.finding) else {
      return head + [asked.page.lead]
        + asked.rows.compactMap(book.finding).map { "\($0.code)  \($0.row ?? $0.plain)" }
    }
    return head + [question.ask, "\(question.code):"]
      + question.choices.prefix(20).map { "  \($0.id)  \($0.label)" }
  }
}
