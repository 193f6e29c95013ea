/// Makes characters of bytes as they are typed; leaves out what special keys and the terminal itself send.
struct TypedCharacters {
  private enum Place {
    case plain, escape, sequence, text
  }

  private var place = Place.plain
  private var partial: [UInt8] = []
  private var skipped = 0

  /// No answer of a terminal is longer; more is somebody typing.
  private static let longest = 256

  /// The character that a byte completes; nil where it completes none.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if byte == 0x0A || byte == 0x0D || byte == 0x04 { return reset(to: byte) }
    switch place {
    case .plain where byte == 0x1B: place = .escape
    case .plain: return decoded(byte)
    case .escape: place = Self.afterEscape(byte)
    case .sequence, .text: skip(byte)
    }
    partial = []
    return nil
  }

  private static func afterEscape(_ byte: UInt8) -> Place {
    switch byte {
    case 0x1B: .escape
    case UInt8(ascii: "["), UInt8(ascii: "O"): .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"): .text
    default: .plain
    }
  }

  /// A sequence ends with its first letter or sign beyond `@`; a text with BEL, or with ESC and a backslash.
  private mutating func skip(_ byte: UInt8) {
    skipped += 1
    let isOver =
      place == .sequence ? byte >= 0x40 && (skipped > 1 || byte != UInt8(ascii: "[")) : byte == 0x07
    if isOver || skipped > Self.longest {
      place = .plain
      skipped = 0
    } else if byte == 0x1B {
      place = .escape
      skipped = 0
    }
  }

  private mutating func reset(to byte: UInt8) -> Unicode.Scalar {
    place = .plain
    partial = []
    skipped = 0
    return Unicode.Scalar(byte)
  }

  private mutating func decoded(_ byte: UInt8) -> Unicode.Scalar? {
    if byte < 0x80 {
      partial = []
      return Unicode.Scalar(byte)
    }
    if byte >= 0xC0 { partial = [] } else if partial.isEmpty { return nil }
    partial.append(byte)
    guard let first = partial.first, partial.count == Self.length(first) else {
      if partial.count > 3 { partial = [] }
      return nil
    }
    defer { partial = [] }
    return String(validating: partial, as: UTF8.self)?.unicodeScalars.first
  }

  /// How many bytes a character has that begins so.
  private static func length(_ first: UInt8) -> Int { first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }
}
