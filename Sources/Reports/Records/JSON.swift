import Foundation

/// Encodes what we hand to other programs.
package enum JSON {
  /// One value on several lines, for people too.
  package static func pretty(_ value: some Encodable) throws -> String {
    try text(value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
  }

  /// One value on one line.
  package static func line(_ value: some Encodable) throws -> String {
    try text(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  private static func text(_ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting) throws
    -> String
  {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Spells out what could act on a terminal when a result is printed there; it reads back the same.
  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isActive) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if isActive(scalar) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0xE0000...0xE007F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0x061C, 0x00AD: true
    default: false
    }
  }
}
