/// What a content file holds, as one number: other bytes give another.
enum ContentSum {
  /// Eight bytes at a time, each step mixing what came before; not meant to keep out a forger.
  static func of(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { bytes in
      var sum = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
      var place = 0
      while place + 8 <= bytes.count {
        mix(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self), into: &sum)
        place += 8
      }
      var rest: UInt64 = 0
      for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
      mix(rest, into: &sum)
      return Int(truncatingIfNeeded: sum)
    }
  }

  private static func mix(_ word: UInt64, into sum: inout UInt64) {
    sum = (sum ^ word.littleEndian) &* 0xD6E8_FEB8_6659_FD93
    sum ^= sum >> 32
  }
}
