/// Text that may stand on a terminal: what content must never do there has become harmless and seen.
///
/// Every string passes here on its last step before a cell is drawn or a line of text is written.
/// Control characters become pictures, direction overrides and C1 controls are spelt out, invisible
/// characters go, and what no terminal agrees on becomes U+FFFD.
package enum VisibleText {
  /// One paragraph's text, its line ends and tabs made into blanks.
  package static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    var marks = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isMark(scalar) {
        marks += 1
        if previous == nil { result.append(dottedCircle) }
        if marks > marksAllowed { continue }
        result.append(scalar)
      } else {
        let shown = replacement(for: scalar)
        result.append(contentsOf: shown.unicodeScalars)
        if !shown.isEmpty { marks = 0 }
      }
      previous = scalar
    }
    return String(result)
  }

  /// Text of several lines: each line made visible, the line ends kept.
  package static func lines(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { of(String($0)) }
      .joined(separator: "\n")
  }

  private static let marksAllowed = 8
  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300, !isVariationSelector(scalar.value) else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
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
