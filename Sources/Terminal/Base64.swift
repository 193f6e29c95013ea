/// Bytes written with 64 harmless letters.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Four letters for every three bytes, the last ones filled up with `=`.
  static func letters(for bytes: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let padded = group + repeatElement(0, count: 3 - group.count)
      let bits = padded.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      for place in 0..<4 {
        let number = Int(bits >> UInt32(18 - 6 * place)) & 63
        letters.append(place <= group.count ? alphabet[number] : UInt8(ascii: "="))
      }
    }
    return letters
  }
}
