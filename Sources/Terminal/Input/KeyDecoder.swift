import Screen

/// Turns characters into keys.
enum KeyDecoder {
  /// A key that came as a character; nil for what means nothing.
  static func key(character code: UInt32) -> Key? {
    switch code {
    case 0x0D, 0x0A: return .enter
    case 0x09: return .tab
    case 0x1B: return .escape
    case 0x08, 0x7F: return .backspace
    case 0x01...0x1A: return Unicode.Scalar(code + 0x60).map { .control(Character($0)) }
    case 0x1C: return .control("\\")
    case 0x00...0x1F, 0x80...0x9F: return nil
    default: return Unicode.Scalar(code).map { .character(Character($0)) }
    }
  }
}
