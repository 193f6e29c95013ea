import CTerminal
import Screen

/// Turns what the terminal sent into keys.
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

  /// A key with a name of its own; nil for one that we do not use.
  static func key(code: UInt32) -> Key? {
    switch ct_key(rawValue: code) {
    case CT_KEY_UP: .up
    case CT_KEY_DOWN: .down
    case CT_KEY_LEFT: .left
    case CT_KEY_RIGHT: .right
    case CT_KEY_PAGE_UP: .pageUp
    case CT_KEY_PAGE_DOWN: .pageDown
    case CT_KEY_HOME: .home
    case CT_KEY_END: .end
    case CT_KEY_ENTER: .enter
    case CT_KEY_BACKSPACE: .backspace
    case CT_KEY_DELETE: .delete
    case CT_KEY_BACK_TAB: .backTab
    default: nil
    }
  }
}
