import Terminal

/// Bytes as a keyboard, a terminal or noise on a line could send them.
package enum TypedBytes {
  /// Parses bytes whole and in pieces, in every kind of locale: it must come back, and mean the same in any pieces.
  package static func parse(_ bytes: [UInt8]) {
    let bytes = Array(bytes.prefix(most))
    for charset in charsets {
      let whole = inputs([bytes[...]], charset)
      precondition(whole.count <= bytes.count + 1)
      precondition(whole == inputs(bytes.indices.map { bytes[$0...$0] }, charset))
      let cut = bytes.isEmpty ? 0 : Int(bytes[0]) * 7 % bytes.count
      precondition(whole == inputs([bytes[..<cut], bytes[cut...]], charset))
    }
  }

  /// More bytes mean nothing new.
  private static let most = 8_192

  private static let charsets: [Charset] = [
    .utf8(straysControl: false), .utf8(straysControl: true), .single((0x80...0xFF).map { $0 }), .double,
  ]

  /// A terminal with keys that no other has.
  private static let keys = TerminalKeys { name in
    [
      "kf1": [0x01, 0x40, 0x0D], "kf2": Array("\u{1B}?p".utf8), "kf3": Array("\u{1B}P".utf8),
      "kf4": Array("\u{1B}[9".utf8),
    ][name]
  }

  private static func inputs(_ pieces: [ArraySlice<UInt8>], _ charset: Charset) -> [Input] {
    var parser = InputParser(keys: keys, charset: charset)
    for piece in pieces { parser.take(piece, at: 0) }
    var waits = 0
    while let deadline = parser.deadline {
      parser.timeOut(at: deadline)
      waits += 1
      precondition(waits <= 4, "nothing that was begun may go on for ever")
    }
    var inputs: [Input] = []
    while let input = parser.next() { inputs.append(input) }
    return inputs
  }
}
