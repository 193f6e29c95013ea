import Knowledge

/// Reads `hpo.md`: a line for each term of the vocabulary that findings are coded in.
enum TermReader {
  static func read(_ document: Document, _ log: ReadingLog) -> TermMap {
    let header = document.header
    header.expectOnly(["release", "attribution"])
    let release = header.text("release")
    let attribution = header.text("attribution")
      .split(separator: "{release}", omittingEmptySubsequences: false).joined(separator: release)
    return TermMap(release: release, attribution: attribution, terms: terms(document, log))
  }

  private static func terms(_ document: Document, _ log: ReadingLog) -> [Term] {
    var seen: Set<String> = []
    var result: [Term] = []
    for (number, line) in document.file.lines.enumerated().dropFirst(document.bodyLine - 1)
    where !line.isEmpty {
      let place = TextPosition(line: number + 1, column: 1)
      guard let term = Term(line: line), !term.label.allSatisfy(\.isWhitespace) else {
        log.report(
          "the line is no term",
          help: "write the term, the terms right above it or -, its name, and ! where it alarms",
          in: document.file, at: place)
        continue
      }
      guard !term.label.contains("!") else {
        log.report(
          "the mark of an alarm stands within a name", help: "write a blank and ! at the end of the line",
          in: document.file, at: place)
        continue
      }
      guard seen.insert(term.id).inserted else {
        log.report("the term \(term.id) stands twice", help: "keep one line", in: document.file, at: place)
        continue
      }
      result.append(term)
    }
    return result
  }
}
