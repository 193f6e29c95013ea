import Knowledge

/// What is gathered while a content folder is read: problems, and every mention of something that
/// must exist elsewhere.
final class ReadingLog {
  private(set) var problems: [Problem] = []
  private(set) var mentions: [Mention] = []

  private(set) var choices: [ChoiceMention] = []

  /// A word given as the answer to a finding, which must be one of its choices.
  struct ChoiceMention {
    let finding: Finding.ID
    let choices: [Choice.ID]
    let file: ContentFile
    let place: SourcePlace
  }

  func mention(_ choices: [Choice.ID], of finding: Finding.ID, in file: ContentFile, at place: SourcePlace) {
    self.choices.append(ChoiceMention(finding: finding, choices: choices, file: file, place: place))
  }

  /// A name used in a file, which must be defined somewhere.
  struct Mention {
    let reference: Reference
    let file: ContentFile
    let place: SourcePlace
  }

  func report(_ message: String, help: String, in file: ContentFile, at place: SourcePlace = .start) {
    add(.error, message, help, file, place)
  }

  func warn(_ message: String, help: String, in file: ContentFile, at place: SourcePlace = .start) {
    add(.warning, message, help, file, place)
  }

  private func add(
    _ level: Problem.Level, _ message: String, _ help: String, _ file: ContentFile, _ place: SourcePlace
  ) {
    problems.append(
      Problem(
        file: file.path, line: place.line, column: place.column, level: level, message: message, help: help,
        quoted: file.quotable(place.line)))
  }

  /// Takes over what another log has gathered.
  func adopt(_ other: ReadingLog) {
    problems += other.problems
    mentions += other.mentions
    choices += other.choices
  }

  /// A problem with a file that could not be read at all.
  func report(unreadable path: String, _ message: String, help: String) {
    problems.append(
      Problem(file: path, line: 1, column: 1, level: .error, message: message, help: help, quoted: ""))
  }

  func mention(_ reference: Reference, in file: ContentFile, at place: SourcePlace) {
    mentions.append(Mention(reference: reference, file: file, place: place))
  }

  /// All problems in the order of their places.
  var sorted: [Problem] {
    problems.sorted { ($0.file, $0.line, $0.column, $0.message) < ($1.file, $1.line, $1.column, $1.message) }
  }
}
