import CTerminal

/// How the open terminal sends keys and characters.
enum TerminalInput {
  /// The bytes that terminfo gives to a name; nil for none.
  static func bytes(of name: String) -> [UInt8]? {
    guard let text = ct_capability(name) else { return nil }
    var bytes: [UInt8] = []
    while true {
      let byte = UInt8(bitPattern: text[bytes.count])
      if byte == 0 { return bytes.isEmpty ? nil : bytes }
      // Terminfo writes NUL so.
      bytes.append(byte == 0x80 ? 0 : byte)
    }
  }

  /// How the locale writes characters.
  static var charset: Charset {
    if ct_shows_unicode() != 0 { return .utf8(straysControl: false) }
    if ct_longest_character() > 1 { return .double }
    let upper = (0x80...0xFF).map { ct_character(UInt8($0)) }
    // Where the locale knows ASCII alone, the terminal most likely sends UTF-8.
    return upper.contains { $0 >= 0xA0 && $0 < 0xD800 } ? .single(upper) : .utf8(straysControl: true)
  }
}
