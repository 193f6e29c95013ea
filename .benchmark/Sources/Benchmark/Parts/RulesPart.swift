import Authoring
import Knowledge

/// What the rules cost, on our own content: in this process, and in a rule engine with the same rules and answers.
struct RulesPart {
  private let guide: Guide
  private let options: Options

  /// A round's value is the median of so many runs.
  private static let runs = 501

  init(_ options: Options) throws(Failure) {
    self.options = options
    do throws(ContentFolderError) {
      guide = try GuideReader.read(folder: options.content, today: nil).guide
    } catch {
      throw .notFound("\(options.content) is no content folder that can be read: name one with --content")
    }
    guard !guide.rules.isEmpty else {
      throw .notFound("\(options.content) holds no rules: name our content folder with --content")
    }
  }

  func run(_ figures: inout Figures) throws(Failure) {
    let book = Rulebook(guide)
    let sheet = FullSheet.of(guide)
    let engine = RuleEngine(guide, sheet, file: options.work + "/rules.clp")
    if engine.isThere {
      try engine.prepare()
      try compare(book, sheet, try engine.run().held)
    } else {
      Progress.say("CLIPS is left out: it is not installed")
    }
    Progress.say("\(guide.rules.count) rules, \(sheet.answers.count) answers")
    for round in 1...options.rounds {
      Progress.say("round \(round) of \(options.rounds): rules")
      add(.rules, "fascicle, advice with every reason", round, &figures) { _ = book.advise(sheet) }
      add(.rules, "fascicle, how soon alone", round, &figures) { _ = book.urgency(of: sheet) }
      add(.question, "fascicle", round, &figures) {
        _ = Interview(book).progress(after: AnswerSheet()).next
      }
      if engine.isThere {
        figures.add([try engine.run().time], .rules, "CLIPS, the same rules", round: round)
      }
    }
  }

  /// Two engines are compared only while the same rules hold in both.
  private func compare(_ book: Rulebook, _ sheet: AnswerSheet, _ held: Set<String>) throws(Failure) {
    let ours = Set(guide.rules.map(\.id).filter { book.holds($0, for: sheet) == true }.map(\.name))
    guard ours == held, !ours.isEmpty else {
      let differing = ours.symmetricDifference(held).sorted().joined(separator: ", ")
      throw .system("CLIPS and fascicle do not agree on which rules hold: \(differing)")
    }
  }

  /// Adds the median of many runs.
  private func add(
    _ measure: Measure, _ name: String, _ round: Int, _ figures: inout Figures, _ work: () -> Void
  ) {
    let times = (0..<Self.runs).map { _ in
      let start = Clock.nanoseconds
      work()
      return Double(Clock.nanoseconds - start) / 1_000
    }
    figures.add([Statistics.median(times) ?? 0], measure, name, round: round)
  }
}

/// Answers that make many rules hold.
enum FullSheet {
  /// Every question that is answered yes or no, in turn yes, no and not sure, and an age.
  static func of(_ guide: Guide) -> AnswerSheet {
    let answers: [Answer] = [.yes, .no, .unsure]
    let given = guide.findings.filter { $0.kind == .yesno }.enumerated().map { ($1.id, answers[$0 % 3]) }
    return AnswerSheet(
      answers: Dictionary(given, uniquingKeysWith: { first, _ in first }), age: AgeRange(52))
  }
}
