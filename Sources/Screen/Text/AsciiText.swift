/// What stands in for a character where only ASCII can be shown.
package enum AsciiText {
  /// One ASCII character for a scalar; `?` when nothing is near it.
  package static func of(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return value }
    if let near = table[value] { return near.value }
    guard let scalar = Unicode.Scalar(value) else { return question }
    return unaccented(scalar) ?? question
  }

  private static let question: UInt32 = 0x3F

  private static let table: [UInt32: Unicode.Scalar] = [
    0x2500: "-", 0x2502: "|", 0x250C: "+", 0x2510: "+", 0x2514: "+", 0x2518: "+", 0x251C: "+", 0x2524: "+",
    0x252C: "+", 0x2534: "+", 0x253C: "+", 0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2014: "-",
    0x2018: "'", 0x2019: "'", 0x201C: "\"", 0x201D: "\"", 0x2022: "*", 0x2026: ".", 0x00A0: " ", 0x00B7: ".",
    0x00D7: "x", 0x00DF: "s", 0x00E6: "a", 0x00F8: "o", 0x00D8: "O", 0x2192: ">", 0x2190: "<",
  ]

  /// The letter under an accent, by its canonical decomposition.
  private static func unaccented(_ scalar: Unicode.Scalar) -> UInt32? {
    let name = scalar.properties.name ?? ""
    guard name.hasPrefix("LATIN "), let letter = name.split(separator: " ").dropFirst(3).first,
      letter.count == 1, let value = letter.unicodeScalars.first?.value
    else { return nil }
    return name.contains(" SMALL ") ? value + 0x20 : value
  }
}
