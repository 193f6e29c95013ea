import Screen
import Testing

@testable import Terminal

/// What bytes mean, in whatever pieces they come.
@Suite struct InputParserTests {
  /// Bytes, and what they mean.
  struct Row: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let inputs: [Input]

    init(_ text: String, _ inputs: Input...) {
      bytes = Array(text.utf8)
      self.inputs = inputs
    }

    init(_ text: String, keys: Key...) {
      bytes = Array(text.utf8)
      inputs = keys.map { .key($0) }
    }

    var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }
  }

  static let keys: [Row] = [
    Row("a", keys: .character("a")),
    Row("\u{E9}\u{65E5}", keys: .character("\u{E9}"), .character("\u{65E5}")),
    Row("\r", keys: .enter), Row("\n", keys: .enter), Row("\t", keys: .tab),
    Row("\u{3}", keys: .control("c")),
    Row("\u{7F}\u{8}", keys: .backspace, .backspace),
    // Arrows in both dialects, with Shift, and with Num Lock as kitty tells it.
    Row("\u{1B}[A\u{1B}OB", keys: .up, .down), Row("\u{1B}[1;2C\u{1B}[1;129D", keys: .right, .left),
    // Home and End: xterm, Linux and PuTTY, rxvt.
    Row("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", keys: .home, .home, .home, .home),
    Row("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", keys: .end, .end, .end, .end),
    Row("\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z", keys: .delete, .pageUp, .pageDown, .backTab),
    // F1 to F5 in their dialects.
    Row("\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[P", keys: .function(1), .function(1), .function(1), .function(1)),
    Row("\u{1B}OS\u{1B}[15~\u{1B}[[E", keys: .function(4), .function(5), .function(5)),
    Row("\u{1B}[24~\u{1B}[34~", keys: .function(12), .function(20)),
    // The numeric keypad in application mode.
    Row("\u{1B}Op\u{1B}Oy\u{1B}OM", keys: .character("0"), .character("9"), .enter),
    Row(
      "\u{1B}Ok\u{1B}Om\u{1B}Oj\u{1B}Oo", keys: .character("+"), .character("-"), .character("*"),
      .character("/")),
    Row("\u{1B}OX\u{1B}Ol\u{1B}On", keys: .character("="), .character(","), .character(".")),
  ]

  static let unknown: [Row] = [
    "\u{1B}n", "\u{1B}\u{E9}", "\u{1B}\r", "\u{1B}[121u", "\u{1B}[27u", "\u{1B}[27;5;13~", "\u{1B}[25;2~",
    "\u{1B}[99;5~",
    "\u{1B}[1;5A", "\u{1B}O5A", "\u{1B}Oa", "\u{1B}[a", "\u{1B}[3$", "\u{1B}[7^", "\u{1B}[8@", "\u{1B}[E",
    "\u{1B}[2J",
    "\u{1B}[[Q", "\u{1B}\u{1B}[A", "\u{1B}\u{1B}OP", "\u{1B}[1;3P",
    "\u{1B}[" + String(repeating: "1;", count: 400) + "A",
  ].map { Row($0, keys: .unknown) }

  static let reports: [Row] = [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\", "\u{1B}]11;rgb:ffff/ffff/dddd\u{7}",
    "\u{1B}[?62;1;4c", "\u{1B}[12;40R", "\u{1B}[1;1R", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}^x\u{7}",
    "\u{1B}Xn\u{1B}\\", "\u{1B}[?2026;0$y", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[8;24;80t",
    "\u{1B}[201~",
    "\u{1B}[<0;0;1M", "\u{1B}[<35;3;3M", "\u{1B}[<0;3;3m", "\u{1B}[M#!!", "\u{1B}[1;1:3A",
    "\u{1B}]0;\n\r\u{18}", "\u{0}",
  ].map { Row($0, .report) }

  static let others: [Row] = [
    Row("\u{1B}[<0;251;5M\u{1B}[M !!", .pressed(column: 250, row: 4), .pressed(column: 0, row: 0)),
    Row("\u{1B}[32;10;5M\u{1B}[<64;1;1M\u{1B}[97;1;1M", .pressed(column: 9, row: 4), .wheel(-3), .wheel(3)),
    Row("\u{1B}[?2026;2$yq", .report, .key(.character("q"))),
    Row("\u{1B}[200~a\u{1B}[15~\u{E9}\u{1B}[A\n\u{1B}[201~z", .paste("a\u{E9}\n"), .key(.character("z"))),
    // What is broken off ends, and what follows counts.
    Row("\u{1B}[12\u{1B}[A", .key(.unknown), .key(.up)), Row("\u{1B}[1\r", .key(.unknown), .key(.enter)),
    Row("\u{1B}[1\u{18}a", .key(.unknown), .key(.character("a"))),
    Row("\u{1B}]0;a\u{1B}[A", .report, .key(.up)), Row("\u{1B}\u{1B}\u{1B}[A", .key(.escape), .key(.unknown)),
    Row("\u{1D}", .key(.unknown)),
  ]

  @Test(arguments: keys + unknown + reports + others)
  func bytesMeanTheSameInAnyPieces(_ row: Row) {
    #expect(Self.inputs([row.bytes]) == row.inputs)
    #expect(Self.inputs(row.bytes.map { [$0] }) == row.inputs)
    for cut in row.bytes.indices.dropFirst() {
      #expect(Self.inputs([Array(row.bytes[..<cut]), Array(row.bytes[cut...])]) == row.inputs, "\(cut)")
    }
  }

  /// What pieces of bytes mean that come at once.
  static func inputs(_ pieces: [[UInt8]], _ keys: TerminalKeys = TerminalKeys(), _ charset: Charset? = nil)
    -> [Input]
  {
    var parser = InputParser(keys: keys, charset: charset ?? .utf8(straysControl: false))
    var inputs: [Input] = []
    for piece in pieces {
      parser.take(piece, at: 0)
      while let input = parser.next() { inputs.append(input) }
    }
    return inputs
  }

  /// Characters of locales other than UTF-8, and control characters of eight bits in them.
  @Test func otherLocales() {
    let latin = Charset.single((0x80...0xFF).map { $0 })
    #expect(
      Self.inputs([[0xE9, 0x9B, 0x41, 0x8F, 0x50]], .init(), latin)
        == [.character("\u{E9}"), .up, .function(1)].map { .key($0) })
    #expect(Self.inputs([[0x9D, 0x31, 0x9C, 0x61]], .init(), latin) == [.report, .key(.character("a"))])
    #expect(Self.inputs([[0xC5, 0x6E, 0x6E]], .init(), .double) == [.key(.unknown), .key(.character("n"))])
    #expect(
      Self.inputs([[0x9B, 0x41, 0xC3, 0x9B]], .init(), .utf8(straysControl: true)) == [
        .key(.up), .key(.character("\u{DB}")),
      ])
    #expect(Self.inputs([[0x9B, 0x41]]) == [.key(.character("A"))])
  }

  /// Random bytes of those that matter: any pieces give the same, and no more inputs than bytes.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func anyBytesMeanTheSameInAnyPieces(_ seed: UInt64) {
    let alphabet =
      Array("\u{1B}\u{1B}\u{1B}[[O]P\\0;?<$~MRuyn\r\u{7}\u{18}".utf8) + [0x80, 0x9B, 0xC3, 0xA9, 0xE6]
    var state = seed &* 6_364_136_223_846_793_005 &+ 1
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let bytes = (0..<60).map { _ in alphabet[random(alphabet.count)] }
    let cut = random(60)
    let whole = Self.inputs([bytes])
    #expect(whole == Self.inputs(bytes.map { [$0] }))
    #expect(whole == Self.inputs([Array(bytes[..<cut]), Array(bytes[cut...])]))
    #expect(whole.count <= bytes.count)
  }
}
