import Authoring
import Glibc
import Knowledge

/// Measures what the rules cost, on the real content: `swift run -c release fascicle-benchmark [FOLDER]`.
@main
enum Benchmark {
  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "Content"
    let guide = try GuideReader.read(folder: folder, today: nil).guide
    let book = Rulebook(guide)
    let sheet = fullSheet(guide)
    print("\(guide.findings.count) findings, \(guide.rules.count) rules, \(sheet.answers.count) answers")
    report("judge (how soon)") { _ = book.urgency(of: sheet) }
    report("advise (with every reason)") { _ = book.advise(sheet) }
    report("next question") { _ = Interview(book).next(after: AnswerSheet(answers: [:])) }
    report("prepare the rules") { _ = Rulebook(guide) }
  }

  /// Every question answered, in turn yes, no and not sure, so that many rules hold.
  private static func fullSheet(_ guide: Guide) -> AnswerSheet {
    let answers: [Answer] = [.yes, .no, .unsure]
    let given = guide.findings.filter { $0.kind == .yesno }.enumerated().map { ($1.id, answers[$0 % 3]) }
    return AnswerSheet(answers: Dictionary(given, uniquingKeysWith: { first, _ in first }), age: AgeRange(52))
  }

  /// Prints the median and the slowest of many runs, in microseconds.
  private static func report(_ name: String, _ work: () -> Void) {
    let runs = 2_001
    let times = (0..<runs).map { _ in
      let start = nanoseconds()
      work()
      return nanoseconds() - start
    }.sorted()
    print(
      "\(name): median \(Double(times[runs / 2]) / 1_000) us, slowest \(Double(times[runs - 1]) / 1_000) us")
  }

  private static func nanoseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }
}
