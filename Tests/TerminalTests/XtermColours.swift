import Foundation

/// The colours of a plain xterm, and how well two of them can be told apart.
enum XtermColours {
  /// The eight colours, and the eight that bold may turn them into.
  private static let sixteen: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// The value of a colour by its number, 0xRRGGBB.
  static func value(_ number: Int) -> UInt32? {
    switch number {
    case 0..<16: return sixteen[number]
    case 16..<232:
      let levels: [UInt32] = [0x00, 0x5F, 0x87, 0xAF, 0xD7, 0xFF]
      let place = number - 16
      return levels[place / 36] << 16 | levels[place / 6 % 6] << 8 | levels[place % 6]
    case 232..<256: return UInt32(8 + 10 * (number - 232)) * 0x010101
    default: return nil
    }
  }

  /// The contrast of two colours after WCAG 2: 1 for none, 21 for black and white.
  static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func luminance(_ value: UInt32) -> Double {
    0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8) + 0.0722 * linear(value)
  }

  /// The last byte of a value as an amount of light.
  private static func linear(_ value: UInt32) -> Double {
    let part = Double(value & 0xFF) / 255
    return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}
