/// Text that may stand on a terminal: what content must never do there has become harmless and seen.
///
/// Every string passes here on its last step before a cell is drawn or a line of text is written.
/// Control characters become pictures, direction overrides and C1 controls are spelt out, invisible
/// characters go, and what no terminal agrees on becomes U+FFFD.
package enum VisibleText {
  /// One paragraph's text, its line ends and tabs made into blanks.
  package static func of(_ text: String) -> String {
    // Most text is plain, and bytes are looked at faster than characters.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    if text.unicodeScalars.allSatisfy({ isHarmless($0.value) }) { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var marks = 0
    for (index, scalar) in scalars.enumerated() {
      if isMark(scalar) {
        marks += 1
        if result.isEmpty { result.append(dottedCircle) }
        if marks <= marksAllowed { result.append(scalar) }
      } else if isJoiner(scalar) {
        if joins(scalars, at: index) { result.append(scalar) }
      } else {
        let shown = replacement(for: scalar)
        result.append(contentsOf: shown.unicodeScalars)
        if !shown.isEmpty { marks = 0 }
      }
    }
    return String(result)
  }

  /// Text of several lines: each line made visible, the line ends kept, tabs filled to the next stop.
  package static func lines(_ text: String) -> String {
    var lines: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var previous: Unicode.Scalar?
    /// The column after the line's last tab, and what stands behind it; a blank in front carries marks.
    var (column, rest) = (0, " ".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r":
        lines.append(String.UnicodeScalarView())
        (column, rest) = (0, " ".unicodeScalars)
      case "\t":
        column += CharacterWidth.of(of(String(rest))) - 1
        let room = tabStop - column % tabStop
        lines[lines.count - 1].append(contentsOf: repeatElement(" ", count: room))
        (column, rest) = (column + room, " ".unicodeScalars)
      default:
        lines[lines.count - 1].append(scalar)
        rest.append(scalar)
      }
      previous = scalar
    }
    return lines.map { of(String($0)) }.joined(separator: "\n")
  }

  /// Whether a character is certain to be seen as it is: what most text is made of.
  private static func isHarmless(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2500...0x259F: true
    default: false
    }
  }

  private static let tabStop = 8
  private static let marksAllowed = 8
  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300, !isVariationSelector(scalar.value) else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }

  /// Joiners belong between letters of scripts that join, and between emoji; elsewhere they only hide.
  private static func joins(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    let sides = [scalars[index - 1], scalars[index + 1]]
    let areLetters = sides.allSatisfy {
      (0x0600...0x1FFF).contains($0.value) && ($0.properties.isAlphabetic || isMark($0))
    }
    return areLetters || sides.allSatisfy { $0.value > 0x2000 && $0.properties.isEmoji }
  }

  private static func isVariationSelector(_ value: UInt32) -> Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  private static func replacement(for scalar: Unicode.Scalar) -> String {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: return String(scalar)
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return " "
    case 0x00...0x1F: return picture(0x2400 + value)
    case 0x7F: return picture(0x2421)
    case 0x80...0x9F: return "<" + hexadecimal(value) + ">"
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: return "<U+" + hexadecimal(value) + ">"
    case 0xE0000...0xE007F: return "\u{FFFD}"
    default: break
    }
    if isVariationSelector(value) { return "" }
    switch scalar.properties.generalCategory {
    case .format: return ""
    case .unassigned, .privateUse, .surrogate: return "\u{FFFD}"
    default: return String(scalar)
    }
  }

  private static func picture(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0) } ?? "\u{FFFD}"
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, (value > 0xFF ? 4 : 2) - digits.count)) + digits
  }
}
