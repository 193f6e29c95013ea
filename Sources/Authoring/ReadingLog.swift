import Knowledge
import System

/// What is gathered while a content folder is read: problems, and every mention of something that
/// must exist elsewhere.
package final class ReadingLog {
  private(set) var problems: [Problem] = []
  private(set) var mentions: [Mention] = []

  private(set) var choices: [ChoiceMention] = []
  /// The files that could not be read; what follows from that is not reported.
  private(set) var leftOut: Set<String> = []
  /// The first place that the system did not open or read, with the reason.
  private(set) var unread: String?
  /// How many problems of each level were reported, with those that are not listed.
  private var counts: [Problem.Level: Int] = [:]

  /// A log without a problem.
  package init() {}

  /// A word given as the answer to a finding, which must be one of its choices.
  struct ChoiceMention {
    let finding: Finding.ID
    let choices: [Choice.ID]
    let file: ContentFile
    let place: TextPosition
  }

  func mention(_ choices: [Choice.ID], of finding: Finding.ID, in file: ContentFile, at place: TextPosition) {
    self.choices.append(ChoiceMention(finding: finding, choices: choices, file: file, place: place))
  }

  /// A name used in a file, which must be defined somewhere.
  struct Mention {
    let reference: Reference
    let file: ContentFile
    let place: TextPosition
  }

  /// Notes an error: the content must not be used as it is.
  package func report(_ message: String, help: String, in file: ContentFile, at place: TextPosition = .start)
  {
    add(.error, message, help, file, place)
  }

  /// Notes a warning: it works, but an author should look at it.
  package func warn(_ message: String, help: String, in file: ContentFile, at place: TextPosition = .start) {
    add(.warning, message, help, file, place)
  }

  private func add(
    _ level: Problem.Level, _ message: String, _ help: String, _ file: ContentFile, _ place: TextPosition
  ) {
    add(
      Problem(
        file: file.path, line: place.line, column: place.column, level: level, message: message, help: help,
        quoted: file.quotable(place.line)))
  }

  /// Lists a problem, or only counts it: one fault of a large guide can be told with each of its articles.
  private func add(_ problem: Problem) {
    counts[problem.level, default: 0] += 1
    if !Limits.problems.isPassed(by: counts[problem.level, default: 0]) { problems.append(problem) }
  }

  /// Takes over what another log has gathered, which then holds nothing any more.
  func adopt(_ other: ReadingLog) {
    if !other.counts.isEmpty {
      let unlisted = other.unlisted
      other.problems.forEach(add)
      for (level, count) in unlisted { counts[level, default: 0] += count }
    }
    mentions += other.mentions
    choices += other.choices
    leftOut.formUnion(other.leftOut)
    unread = unread ?? other.unread
    (other.problems, other.mentions, other.choices, other.counts, other.leftOut) = ([], [], [], [:], [])
  }

  /// How many problems of each level are not listed.
  private var unlisted: [Problem.Level: Int] {
    counts.mapValues { max(0, $0 - Limits.problems.value) }
  }

  /// Notes that a file could not be read, which is reported elsewhere.
  func leaveOut(_ file: ContentFile) { leftOut.insert(file.path) }

  /// Whether something in this folder, or a file of this path, could not be read.
  func leftOut(_ place: String) -> Bool { leftOut.contains { $0 == place || $0.hasPrefix(place + "/") } }

  /// A problem with a file that could not be read at all.
  package func report(unreadable path: String, _ message: String, help: String) {
    leftOut.insert(path)
    add(Problem(file: path, line: 1, column: 1, level: .error, message: message, help: help, quoted: ""))
  }

  /// A problem with a place that the system does not let us read: the guide is not whole.
  func report(refused path: String, _ message: String, help: String) {
    unread = unread ?? "\(path) \(message): \(help)"
    report(unreadable: path, message, help: help)
  }

  func mention(_ reference: Reference, in file: ContentFile, at place: TextPosition) {
    mentions.append(Mention(reference: reference, file: file, place: place))
  }

  /// All problems in the order of their places, after how many more there are.
  package var sorted: [Problem] {
    rest
      + problems.sorted {
        ($0.file, $0.line, $0.column, $0.message) < ($1.file, $1.line, $1.column, $1.message)
      }
  }

  /// What is told of the problems that are not listed; they may be anywhere in the folder.
  private var rest: [Problem] {
    let (told, folder) = (ReadingLog(), ContentFile(path: ".", text: ""))
    let help = "mend those that are listed, then check again"
    if let count = unlisted[.error], count > 0 {
      told.report("there are more errors than are listed: \(count)", help: help, in: folder)
    }
    if let count = unlisted[.warning], count > 0 {
      told.warn("there are more warnings than are listed: \(count)", help: help, in: folder)
    }
    return told.problems
  }
}

extension ReadingLog {
  /// Below this all is read before a second thread has begun.
  private static let chunk = 64

  /// Reads things that have nothing to do with each other on all processors at once; gives what comes of each, in order.
  ///
  /// Each chunk notes its problems in a log of its own, which this one then adopts.
  func parallelMap<Input, Output>(
    _ inputs: [Input], _ read: (Input, ReadingLog) -> Output
  ) -> [Output] {
    guard inputs.count > Self.chunk else { return inputs.map { read($0, self) } }
    var outputs: [Output] = []
    outputs.reserveCapacity(inputs.count)
    let chunks = stride(from: 0, to: inputs.count, by: Self.chunk).map { inputs[$0...].prefix(Self.chunk) }
    OrderedParallelMap.run(chunks) { chunk in
      let own = ReadingLog()
      return (own, chunk.map { read($0, own) })
    } consume: { (own, part) in
      adopt(own)
      outputs += part
    }
    return outputs
  }
}
