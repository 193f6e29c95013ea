/// Colour codes among the bytes that a program sent.
enum SentColours {
  /// Select-graphic-rendition sequences that set a colour.
  static func codes(in bytes: String) -> [String] {
    bytes.split(separator: "\u{1B}[").compactMap { piece in
      let codes = piece.prefix { $0.isNumber || $0 == ";" }
      guard piece.dropFirst(codes.count).first == "m" else { return nil }
      let numbers = codes.split(separator: ";").compactMap { Int($0) }
      return numbers.contains { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
        ? String(codes) : nil
    }
  }
}
