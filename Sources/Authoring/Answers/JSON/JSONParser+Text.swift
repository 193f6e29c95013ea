/// Numbers and texts.
extension JSONParser {
  mutating func number() throws(JSONFault) -> Double {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    if next == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)), number.isFinite else {
      throw .isBroken(line: line)
    }
    return number
  }

  private mutating func digits() throws(JSONFault) {
    let start = index
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    guard index > start else { throw .isBroken(line: line) }
  }

  /// The text that begins here with its quote.
  mutating func text() throws(JSONFault) -> String {
    index += 1
    var text = ""
    var start = index
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        defer { index += 1 }
        let piece = String(decoding: bytes[start..<index], as: UTF8.self)
        return text.isEmpty ? piece : text + piece
      case UInt8(ascii: "\\"):
        text += String(decoding: bytes[start..<index], as: UTF8.self)
        text.unicodeScalars.append(try escaped())
        start = index
      case ..<0x20: throw .isBroken(line: line)
      default: index += 1
      }
    }
    throw .isBroken(line: line)
  }

  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    index += 1
    guard let mark = next else { throw .isBroken(line: line) }
    index += 1
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(mark)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default: throw .isBroken(line: line)
    }
  }

  /// Four digits, or twice four that only together name a character.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, end - index > 2, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw .isBroken(line: line) }
    index += 2
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw .isBroken(line: line) }
    return scalar
  }

  private mutating func unit() throws(JSONFault) -> UInt32 {
    let stop = index + 4
    guard stop <= end, bytes[index..<stop].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt32(String(decoding: bytes[index..<stop], as: UTF8.self), radix: 16)
    else { throw .isBroken(line: line) }
    index = stop
    return unit
  }
}
