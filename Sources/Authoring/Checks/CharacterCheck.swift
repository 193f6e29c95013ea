/// Only characters that every terminal shows alike and in the width it should.
enum CharacterCheck {
  static func run(_ shelf: Shelf, _ log: ReadingLog) {
    for document in shelf.everything {
      for (number, line) in document.file.lines.enumerated()
      where !line.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
        check(line, SourcePlace(line: number + 1, column: 1), document.file, log)
      }
    }
  }

  /// Reports the first bad character of a line.
  private static func check(_ line: Substring, _ place: SourcePlace, _ file: ContentFile, _ log: ReadingLog) {
    for (offset, character) in line.enumerated() {
      guard let bad = character.unicodeScalars.first(where: { !isStable($0) }) else { continue }
      let code = String(bad.value, radix: 16, uppercase: true)
      log.report(
        "the character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code) does not look alike on all terminals",
        help: "use plain letters and marks", in: file, at: SourcePlace(line: place.line, column: offset + 1))
      return
    }
  }

  private static func isStable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value == 0x09 { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .spacingMark, .privateUse, .unassigned,
      .surrogate,
      .lineSeparator, .paragraphSeparator:
      return false
    default: return !scalar.properties.isEmojiPresentation && scalar.value < 0x1F000
    }
  }
}
