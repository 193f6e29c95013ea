import ArgumentParser
import Knowledge
import Reports
import Terminal
import Typesetting

/// `fascicle ask`: the checklist line by line, for speech and for pipes.
struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Go through the checklist line by line on standard input and output.",
    discussion: """
      It asks one question at a time and ends with the advice, when the questions or the input end. Nothing is \
      kept unless --save is given; then every answer is saved at once.
      """)

  @OptionGroup var source: ContentOption

  @Flag(help: "Keep the answers; fascicle sessions lists, shows and deletes what is kept.")
  var save = false

  @Option(help: "Words of your own to find the session by; they should not name anybody.")
  var label: String?

  /// Longer than any label that somebody can still tell from another.
  private static let labelLimit = 200

  func validate() throws {
    guard label == nil || save else { throw ValidationError("--label goes with --save") }
    guard label?.count ?? 0 <= Self.labelLimit else {
      throw ValidationError("--label takes at most \(Self.labelLimit) characters")
    }
  }

  func run() throws {
    RawMode.enter()
    let guide = try source.soundGuide()
    let keeper = save ? try AnswerKeeper(label: label ?? "", guide: guide) : nil
    if label != nil { try Output.text(AskWords.labelIsKept) }
    var questioner = Questioner(guide, keeper: keeper)
    let sheet = try questioner.run()
    guard let advice = Rulebook(guide).advise(sheet) else {
      throw Failure.badInput("the content has no words for this advice: fascicle check lists what is missing")
    }
    let page = AdvicePage.typeset(advice, index: GuideIndex(guide), width: 80)
    try Output.text("\n" + PlainReport.text(page.lines))
    if questioner.keeper?.hasFailed == true { throw ExitCode(74) }
  }
}
