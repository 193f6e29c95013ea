/// How a locale writes characters as bytes.
package enum Charset: Sendable, Hashable {
  /// UTF-8. Where `straysControl`, a byte from 0x80 to 0x9F that belongs to no character is a control character.
  case utf8(straysControl: Bool)
  /// One byte each: what the bytes from 0x80 on are, 0 for none.
  case single([UInt32])
  /// A byte from 0x80 on and the next are one character, which is not shown anyway.
  case double
}

/// Decodes the bytes of characters; an incomplete one waits for the rest.
struct CharacterDecoder: Sendable {
  enum Outcome: Equatable {
    /// More has to come, or what came is nothing.
    case nothing
    case character(UInt32)
    /// A character with Alt.
    case alternate
    /// A control character of eight bits: ESC and this letter.
    case control(UInt8)
    /// What had begun is no character; the byte begins another.
    case broken
  }

  private let charset: Charset
  private var partial: [UInt8] = []
  private var isAlternate = false

  init(_ charset: Charset) { self.charset = charset }

  var hasBegun: Bool { !partial.isEmpty }

  mutating func reset() {
    partial = []
    isAlternate = false
  }

  /// Begins with a byte from 0x80 on.
  mutating func begin(_ byte: UInt8, isAlternate: Bool) {
    self.isAlternate = isAlternate
    if take(byte) != .nothing { reset() }
  }

  mutating func take(_ byte: UInt8) -> Outcome {
    switch charset {
    case .single(let upper): single(byte, upper)
    case .double: double(byte)
    case .utf8(let straysControl): unicode(byte, straysControl)
    }
  }

  /// Whether a byte ends a string: ST as one byte.
  func ends(_ byte: UInt8) -> Bool {
    guard byte == 0x9C, case .single(let upper) = charset else { return false }
    return upper.dropFirst(0x1C).first == 0x9C
  }

  private func single(_ byte: UInt8, _ upper: [UInt32]) -> Outcome {
    guard byte >= 0x80 else { return .character(UInt32(byte)) }
    let code = upper.dropFirst(Int(byte) - 0x80).first ?? 0
    return (0x80..<0xA0).contains(code) ? Self.control(UInt8(code)) : code > 0 ? .character(code) : .nothing
  }

  private mutating func double(_ byte: UInt8) -> Outcome {
    if hasBegun {
      reset()
      return .alternate
    }
    guard byte >= 0x80 else { return .character(UInt32(byte)) }
    partial = [byte]
    return .nothing
  }

  private mutating func unicode(_ byte: UInt8, _ straysControl: Bool) -> Outcome {
    if hasBegun {
      guard byte & 0xC0 == 0x80 else {
        reset()
        return .broken
      }
    } else if byte < 0x80 {
      return .character(UInt32(byte))
    } else if byte < 0xC0 {
      return straysControl && byte < 0xA0 ? Self.control(byte) : .nothing
    }
    partial.append(byte)
    guard partial.count == Self.length(partial[0]) else { return .nothing }
    defer { reset() }
    let scalar = String(validating: partial, as: UTF8.self)?.unicodeScalars.first
    guard let scalar, scalar.value >= 0xA0 else { return .nothing }
    return isAlternate ? .alternate : .character(scalar.value)
  }

  /// Those that begin a sequence or a string; the others are nothing.
  private static func control(_ byte: UInt8) -> Outcome {
    [0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F].contains(byte) ? .control(byte - 0x40) : .nothing
  }

  /// How many bytes a character has that begins so.
  private static func length(_ first: UInt8) -> Int { first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }
}
