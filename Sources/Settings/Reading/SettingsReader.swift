import Authoring

/// Reads the text of a settings file.
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
  ///
  /// Whether the key table has the actions whose keys it changes is not looked at here.
  package static func read(
    text: String, file: String, over base: Settings = Settings()
  ) -> (settings: Settings, problems: [Problem]) {
    let source = ContentFile(path: file, text: text)
    guard source.lines.contains(where: saysSomething) else { return (base, []) }
    let log = ReadingLog()
    let header = header(source.lines, of: source, log)
    let repeated = header.repeatsField ? RepeatedFields(in: source.lines) : nil
    guard let repeated, !repeated.fields.isEmpty else {
      return (SettingsFields(header: header, log: log).settings(over: base), log.sorted)
    }
    // Without the lines that stand there for the second time, all others can be read.
    let restLog = ReadingLog()
    for field in repeated.fields {
      restLog.report(
        "the field \(field.name) stands twice", help: "keep one of the lines; the first counts", in: source,
        at: field.place)
    }
    let rest = Self.header(repeated.otherLines, of: source, restLog)
    return (SettingsFields(header: rest, log: restLog).settings(over: base), restLog.sorted)
  }

  private static func header(_ lines: [Substring], of source: ContentFile, _ log: ReadingLog) -> Header {
    Header(text: lines.joined(separator: "\n"), firstLine: 1, file: source, log, called: "the file")
  }

  /// Whether a line is more than blanks and a comment.
  private static func saysSomething(_ line: Substring) -> Bool {
    line.first { !$0.isWhitespace }.map { $0 != "#" } ?? false
  }
}
