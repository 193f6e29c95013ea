import ArgumentParser
import Knowledge

/// `fascicle sessions show ID`: one session, judged by the rules of today.
struct ShowSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one session: its answers, and the advice by the rules of today.")

  @OptionGroup var source: ContentOption

  @Argument(help: "The session's id; fascicle sessions list shows them.")
  var id: String

  func run() throws {
    let guide = try source.soundGuide()
    let session = try SessionAccess.one(id)
    try Output.text(SessionReport(guide).text(session))
  }
}
