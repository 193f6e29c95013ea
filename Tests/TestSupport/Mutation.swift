/// Bytes changed at random, the same for the same seed.
package enum Mutation {
  /// Pieces that mean something to one of the readers.
  private static let pieces = [
    "---\n", "\n", "\r", "\t", "\u{0}", "\u{1B}]0;x\u{7}", "\u{202E}", "\u{200B}", "\u{FEFF}", "&a ", "*a",
    "!!str ", "<<: ", "[", "]", "{", "}", "\"", "'", "|\n", ">", "> ", "- ", "1. ", "`", "```\n", "*", "**",
    "_", "![", "](", "](source:", "<b>", "&#27;", "|---|", "| a ", "# ", ": ", "\\", "{\"item\":[", "null",
    "true", "9223372036854775808", "-1", "1e999", "P99999999Y", "\u{301}", "\u{1F468}\u{200D}",
  ].map { Array($0.utf8) }

  /// One to twenty changes: a bit, a byte, a piece put in, bytes taken out, doubled or moved.
  package static func of(_ bytes: [UInt8], by numbers: inout some RandomNumberGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...20, using: &numbers) {
      let place = Int.random(in: 0...bytes.count, using: &numbers)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &numbers))
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
      case 1 where place < bytes.count: bytes[place] = UInt8.random(in: .min ... .max, using: &numbers)
      case 2: bytes.insert(contentsOf: pieces.randomElement(using: &numbers) ?? [], at: place)
      case 3: bytes.removeSubrange(place..<end)
      case 4: bytes.insert(contentsOf: bytes[place..<end], at: end)
      default:
        bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
      }
    }
    return bytes
  }
}
