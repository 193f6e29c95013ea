/// Only characters that every terminal shows alike and in the width it should.
///
/// What hides, acts or is no character is an error; what is only drawn differently is a warning.
enum CharacterCheck {
  static func run(_ documents: DocumentSet, _ log: ReadingLog) {
    for document in documents.everything {
      for (number, line) in document.file.lines.enumerated()
      where !line.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
        check(line, number: number + 1, document.file, log)
      }
    }
  }

  /// Reports the worst character of a line, or the first of equals.
  private static func check(_ line: Substring, number: Int, _ file: ContentFile, _ log: ReadingLog) {
    if let (code, column) = first(in: line, where: deceives) {
      log.report(
        "the character \(code) is not shown as it stands here", help: "take it out", in: file,
        at: TextPosition(line: number, column: column))
    } else if let (code, column) = first(in: line, where: { !isStable($0) }) {
      log.warn(
        "the character \(code) does not look alike on all terminals", help: "use plain letters and marks",
        in: file, at: TextPosition(line: number, column: column))
    }
  }

  /// The code point of the first such character, and its column.
  private static func first(
    in line: Substring, where isMeant: (Unicode.Scalar) -> Bool
  ) -> (code: String, column: Int)? {
    for (offset, character) in line.enumerated() {
      guard let found = character.unicodeScalars.first(where: isMeant) else { continue }
      let digits = String(found.value, radix: 16, uppercase: true)
      return ("U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits, offset + 1)
    }
    return nil
  }

  private static func isStable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value == 0x09 || deceives(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .format, .nonspacingMark, .enclosingMark, .spacingMark: return false
    default: return !scalar.properties.isEmojiPresentation && scalar.value < 0x1F000
    }
  }

  /// Whether it acts on a terminal, hides, or is no character; joiners belong to some scripts.
  private static func deceives(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar.value != 0x09
    case .format: scalar.value != 0x200C && scalar.value != 0x200D
    case .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
