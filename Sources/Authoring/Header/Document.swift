/// A content file cut into its header and its body.
struct Document {
  let file: ContentFile
  let header: Header
  /// The body's text, and the line of the file on which it begins.
  let body: String
  let bodyLine: Int

  /// Nil when the file has no header; that is reported.
  init?(_ file: ContentFile, _ log: ReadingLog) {
    guard file.lines.first.map(Self.isFence) == true,
      let end = file.lines.dropFirst().firstIndex(where: Self.isFence)
    else {
      log.report(
        "has no header", help: "begin the file with a line ---, then the header, then another line ---",
        in: file)
      return nil
    }
    self.file = file
    let headerLines = file.lines[1..<end]
    body = file.lines[(end + 1)...].joined(separator: "\n")
    bodyLine = end + 2
    header = Header(text: headerLines.joined(separator: "\n"), firstLine: 2, file: file, log)
  }

  private static func isFence(_ line: Substring) -> Bool {
    line == "---" || line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
  }
}
