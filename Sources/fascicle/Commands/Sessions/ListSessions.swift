import ArgumentParser
import Knowledge
import Reports
import Typesetting

/// `fascicle sessions list`: what is kept, with how soon to be seen by the rules of today.
struct ListSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions in the order in which they were begun.")

  @OptionGroup var source: ContentOption
  @OptionGroup var date: SinceOption

  @Flag(help: "As JSON, for programs.")
  var json = false

  func run() throws {
    let book = Rulebook(try source.soundGuide())
    let (kept, damaged) = try SessionAccess.all()
    let sessions = kept.filter(date.takes)
    if json {
      try Output.data(JSON.pretty(sessions.map { SessionCard($0, urgency(of: $0, book)) }))
    } else if kept.isEmpty, damaged.isEmpty {
      try Output.text("No session is kept. fascicle ask --save keeps one.")
    } else {
      for session in sessions { try Output.text(line(session, urgency(of: session, book))) }
    }
    try SessionAccess.reportDamage(damaged)
  }

  /// Nil where another guide asked, whose rules these are not.
  private func urgency(of session: Session, _ book: Rulebook) -> Urgency? {
    book.asked(session) ? book.urgency(of: session.sheet) : nil
  }

  private func line(_ session: Session, _ urgency: Urgency?) -> String {
    let parts = [
      session.id.name, "\(session.started.day) \(session.started.time)",
      urgency.map(PageWords.level) ?? PageWords.ofAnotherGuide(session.guide),
      PageWords.answered(session.sheet.answers.count), session.shownLabel,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}

/// A session in a list, as other programs read it.
struct SessionCard: Encodable {
  let id: String
  let started: String
  let changed: String
  let label: String
  /// How many questions are answered.
  let answered: Int
  /// By the rules of today; null where another guide asked.
  let urgency: String?
  /// By the rules of its day; null where it was not judged then.
  let level: String?
  let guide: String
  let edition: String
  let finished: Bool

  init(_ session: Session, _ urgency: Urgency?) {
    id = session.id.name
    started = session.started.description
    changed = session.changed.description
    label = session.label
    answered = session.sheet.answers.count
    self.urgency = urgency?.rawValue
    level = session.level?.rawValue
    guide = session.guide.name
    edition = session.edition
    finished = session.isFinished
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(started, forKey: .started)
    try container.encode(changed, forKey: .changed)
    try container.encode(label, forKey: .label)
    try container.encode(answered, forKey: .answered)
    // A field that is always there, so that programs need not ask for it.
    try container.encode(urgency, forKey: .urgency)
    try container.encode(level, forKey: .level)
    try container.encode(guide, forKey: .guide)
    try container.encode(edition, forKey: .edition)
    try container.encode(finished, forKey: .finished)
  }

  private enum CodingKeys: String, CodingKey {
    case id, started, changed, label, answered, urgency, level, guide, edition, finished
  }
}
