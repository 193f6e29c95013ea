import ArgumentParser
import Knowledge
import Reports
import Screen
import Typesetting

/// `fascicle sessions timeline`: the sessions of each label side by side.
struct SessionTimeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Set the sessions of a label side by side: what came, stayed and went.",
    discussion: "Without --label there is one timeline for each label.")

  @OptionGroup var source: ContentOption
  @OptionGroup var measure: WidthOption

  @Option(help: "Only the sessions with this label.")
  var label: String?

  func run() throws {
    let guide = try source.soundGuide()
    let (kept, damaged) = try SessionAccess.all()
    let labelled = kept.filter { label == nil || $0.label == label }
    let sessions = labelled.filter { $0.guide == guide.id }
    for session in labelled where session.guide != guide.id {
      Failure.otherGuide(session, than: guide).report()
    }
    if let label, labelled.isEmpty {
      throw Failure.notFound(
        "there is no session labelled \(label): fascicle sessions list shows those that are kept")
    }
    try Output.text(sessions.isEmpty ? "No session is kept." : pages(sessions, guide))
    try SessionAccess.reportDamage(damaged)
  }

  /// Sessions of different labels may be of different people, so they are never set side by side.
  private func pages(_ sessions: [Session], _ guide: Guide) -> String {
    let (index, book) = (GuideIndex(guide), Rulebook(guide))
    var seen: Set<String> = []
    let labels = sessions.map(\.label).filter { seen.insert($0).inserted }
    return labels.map { label in
      let timeline = Timeline(sessions.filter { $0.label == label }, book: book)
      let page = TimelinePage.typeset(timeline, index: index, width: measure.width)
      return "Timeline\(label.isEmpty ? "" : ": \(VisibleText.of(label))")\n\n" + PlainReport.text(page.lines)
    }.joined(separator: "\n\n")
  }
}
