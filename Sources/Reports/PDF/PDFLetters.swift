import Foundation
import Screen

/// The letters that a font has, and how they are written in it.
///
/// A letter that it does not have is written as the nearest one that it has, or as its number: nothing is left out.
struct PDFLetters {
  /// How a code point is written; nil where the font does not have it.
  private let written: (Unicode.Scalar) -> [UInt8]?

  private init(written: @escaping (Unicode.Scalar) -> [UInt8]?) {
    self.written = written
  }

  /// A font that takes UTF-8 and has some letters.
  init(has: @escaping (Unicode.Scalar) -> Bool) {
    self.init(written: { has($0) ? Array(String($0).utf8) : nil })
  }

  /// The standard fonts, with the letters of Western Europe.
  static var latin: PDFLetters {
    PDFLetters(written: { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0xFF: [UInt8(scalar.value)]
      case 0: nil
      default: special.firstIndex(of: scalar.value).map { [UInt8(0x80 + $0)] }
      }
    })
  }

  /// What WinAnsiEncoding has from 80 to 9F; a zero is no letter.
  private static let special: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0, 0x017E, 0x0178,
  ]

  /// Whether the font has every letter.
  func holds(_ text: String) -> Bool {
    Self.visible(text).unicodeScalars.allSatisfy { $0 == "\n" || written($0) != nil }
  }

  func bytes(_ text: String) -> [UInt8] {
    Self.visible(text).unicodeScalars.flatMap { written($0) ?? Self.standIn($0) }
  }

  /// A text with its accents joined to their letters.
  private static func visible(_ text: String) -> String {
    VisibleText.lines(text).precomposedStringWithCanonicalMapping
  }

  private static func standIn(_ scalar: Unicode.Scalar) -> [UInt8] {
    let near = AsciiText.of(scalar.value)
    if near != 0x3F, let letter = UInt8(exactly: near) { return [letter] }
    return Array("[U+\(String(scalar.value, radix: 16, uppercase: true))]".utf8)
  }
}
