import Screen

/// The bytes that a terminal's own description (terminfo) gives to keys.
package struct TerminalKeys: Sendable {
  private var byBytes: [[UInt8]: Key] = [:]
  /// How some of them begin.
  private var beginnings: Set<[UInt8]> = []

  /// The keys that we use, by terminfo's names.
  package static let names: [(name: String, key: Key)] =
    [
      ("kbs", .backspace), ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
      ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter), ("ka1", .home), ("ka3", .pageUp), ("kc1", .end), ("kc3", .pageDown),
    ] + (1...20).map { ("kf\($0)", .function($0)) }

  package init() {}

  /// `bytes` tells what terminfo has for a name; nil for nothing.
  package init(_ bytes: (String) -> [UInt8]?) {
    for (name, key) in Self.names {
      guard let bytes = bytes(name), Self.isUsable(bytes), byBytes[bytes] == nil else { continue }
      byBytes[bytes] = key
      for length in 1..<bytes.count { beginnings.insert(Array(bytes.prefix(length))) }
    }
    beginnings.subtract(byBytes.keys)
  }

  func key(_ bytes: [UInt8]) -> Key? { byBytes.isEmpty ? nil : byBytes[bytes] }

  /// Whether a key may begin so.
  func goesOn(_ bytes: [UInt8]) -> Bool { !beginnings.isEmpty && beginnings.contains(bytes) }

  /// The numeric keypad types what stands on it, whatever a VT100 called its keys; and Enter, Tab and Backspace stay what
  /// they are.
  private static func isUsable(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first < 0x20 || first > 0x7F else { return false }
    if bytes.count == 1 { return ![0x08, 0x09, 0x0D, 0x1B].contains(first) && first < 0x20 }
    let isKeypad = bytes.count == 3 && bytes.starts(with: [0x1B, UInt8(ascii: "O")])
    return !isKeypad || SequenceGrammar.keypad(bytes[2]) == nil || bytes[2] == UInt8(ascii: "M")
  }
}
