/// Decodes UTF-8 as it is typed, and skips the escape sequences of special keys and of the terminal's own answers.
struct InputDecoder {
  private enum State {
    /// Outside of any sequence.
    case ground
    /// After ESC.
    case escape
    /// In a control sequence (CSI or SS3), which a letter ends.
    case sequence
    /// In a string (OSC, DCS, APC, PM, SOS), which BEL or ST ends.
    case string
  }

  private var state = State.ground
  /// The first bytes of a character that is not complete.
  private var partial: [UInt8] = []
  private var skipped = 0

  /// No sequence is longer in bytes; what follows is somebody typing.
  private static let longest = 256

  /// The character that a byte completes; nil where it completes none.
  mutating func scalar(completedBy byte: UInt8) -> Unicode.Scalar? {
    if byte == 0x0A || byte == 0x0D || byte == 0x04 { return reset(to: byte) }
    switch state {
    case .ground where byte == 0x1B: state = .escape
    case .ground: return decoded(byte)
    case .escape: state = Self.afterEscape(byte)
    case .sequence, .string: skip(byte)
    }
    partial = []
    return nil
  }

  private static func afterEscape(_ byte: UInt8) -> State {
    switch byte {
    case 0x1B: .escape
    case UInt8(ascii: "["), UInt8(ascii: "O"): .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      .string
    default: .ground
    }
  }

  /// A sequence ends with its first byte from `@` on; a string with BEL, or with ESC and a backslash.
  private mutating func skip(_ byte: UInt8) {
    skipped += 1
    let isOver =
      state == .sequence ? byte >= 0x40 && (skipped > 1 || byte != UInt8(ascii: "[")) : byte == 0x07
    if isOver || skipped > Self.longest {
      state = .ground
      skipped = 0
    } else if byte == 0x1B {
      state = .escape
      skipped = 0
    }
  }

  private mutating func reset(to byte: UInt8) -> Unicode.Scalar {
    state = .ground
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
