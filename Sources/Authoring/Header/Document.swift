/// A content file cut into its header and its body.
final class Document {
  let file: ContentFile
  let header: Header
  /// Where its faults are told.
  let log: ReadingLog
  /// The line of the file on which the body begins.
  let bodyLine: Int

  /// The body's text.
  var body: Substring { file.text(from: bodyLine) }

  /// The body line by line.
  var bodyLines: ArraySlice<Substring> { file.lines[(bodyLine - 1)...] }

  /// Nil when the file has no header or one that cannot be read; that is reported, and nothing that follows from it.
  init?(_ file: ContentFile, _ log: ReadingLog) {
    guard file.lines.first.map(Self.isFence) == true,
      let end = file.lines.dropFirst().firstIndex(where: Self.isFence)
    else {
      log.report(
        "has no header", help: "begin the file with a line ---, then the header, then another line ---",
        in: file)
      log.leaveOut(file)
      return nil
    }
    self.file = file
    self.log = log
    let text = file.lines[1..<end].joined(separator: "\n")
    bodyLine = end + 2
    header = Header(text: text, firstLine: 2, file: file, log)
    guard header.isReadable else {
      log.leaveOut(file)
      return nil
    }
    // Most headers have no remark that could cut one.
    if text.utf8.contains(UInt8(ascii: "#")) { header.reportCutTexts() }
  }

  private static func isFence(_ line: Substring) -> Bool {
    line == "---" || line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
  }
}
