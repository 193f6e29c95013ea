import Screen
import Testing

@testable import Terminal

/// What the terminal sends, as keys.
@Suite struct KeyDecoderTests {
  static let characters: [(UInt32, Key?)] = [
    (0x00, nil), (0x01, .control("a")), (0x03, .control("c")), (0x08, .backspace), (0x09, .tab),
    (0x0A, .enter),
    (0x0D, .enter), (0x1A, .control("z")), (0x1B, .escape), (0x1C, .control("\\")), (0x1D, nil), (0x1F, nil),
    (0x20, .character(" ")), (0x41, .character("A")), (0x7E, .character("~")), (0x7F, .backspace),
    (0x80, nil),
    (0x9F, nil), (0xE9, .character("\u{E9}")), (0x4E00, .character("\u{4E00}")), (0xD800, nil),
    (0x110000, nil),
    (UInt32.max, nil),
  ]

  @Test(arguments: characters)
  func aCharacterIsAKey(_ code: UInt32, _ key: Key?) {
    #expect(KeyDecoder.key(character: code) == key)
  }
}
