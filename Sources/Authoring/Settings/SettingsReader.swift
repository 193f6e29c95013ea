/// Reads the settings file.
///
/// What is wrong is reported and left out; everything else counts.
package enum SettingsReader {
  /// How long waiting may take, in seconds.
  package static let idle = 10...86_400
  /// How many keys a way out of the kiosk may have: few enough to learn, too many to hit by chance.
  package static let leave = 4...16
  /// How many of them must differ, so that leaning on a key is no way out.
  package static let leaveDiffering = 3

  /// Reads a file's text; what it does not say, or says wrongly, stays as it is in `base`.
  package static func read(
    text: String, file: String, over base: Settings = Settings()
  ) -> (settings: Settings, problems: [Problem]) {
    let source = ContentFile(path: file, text: text)
    guard source.lines.contains(where: saysSomething) else { return (base, []) }
    let (settings, problems) = read(source.lines, of: source, over: base, ReadingLog())
    let unique = DoubledLines(in: source.lines)
    // Only a file that cannot be read otherwise is read with lines left out.
    guard !unique.doubled.isEmpty, problems.contains(where: { $0.message.contains("stands twice") }) else {
      return (settings, problems)
    }
    let log = ReadingLog()
    for field in unique.doubled {
      log.report(
        "the field \(field.name) stands twice", help: "keep one of the lines; the first counts", in: source,
        at: field.place)
    }
    return read(unique.lines, of: source, over: base, log)
  }

  private static func read(
    _ lines: [Substring], of source: ContentFile, over base: Settings, _ log: ReadingLog
  ) -> (settings: Settings, problems: [Problem]) {
    let header = Header(
      text: lines.joined(separator: "\n"), firstLine: 1, file: source, log, called: "the file")
    return (SettingsFields(header: header, log: log).settings(over: base), log.sorted)
  }

  /// A problem that only somebody else can see, such as a key that does not exist.
  package static func problem(
    _ message: String, help: String, text: String, file: String, at place: Settings.Place
  ) -> Problem {
    Problem(
      file: file, line: place.line, column: place.column, level: .error, message: message, help: help,
      quoted: ContentFile(path: file, text: text).line(place.line))
  }

  /// Whether a line is more than blanks and a comment.
  private static func saysSomething(_ line: Substring) -> Bool {
    line.first { !$0.isWhitespace }.map { $0 != "#" } ?? false
  }
}
