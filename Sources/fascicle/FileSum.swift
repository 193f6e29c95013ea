import Glibc

/// A sum over everything in a file: enough to notice any damage, not to keep out a forger.
enum FileSum {
  /// The sum of an ordinary file; nil where it cannot be read to its end.
  static func of(_ path: String) -> UInt64? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var sum = Sum()
    var buffer = [UInt64](repeating: 0, count: 32 << 10)
    while true {
      guard let filled = buffer.withUnsafeMutableBytes({ fill($0, from: descriptor) }) else { return nil }
      if filled == 0 { return sum.result }
      sum.add(buffer[..<((filled + 31) / 32 * 4)], length: filled)
    }
  }

  /// Fills a buffer as far as the file goes, and what is left of it with zeros.
  private static func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Int? {
    var rest = buffer[...]
    while !rest.isEmpty {
      let place = UnsafeMutableRawBufferPointer(rebasing: rest)
      let got = read(descriptor, place.baseAddress, place.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return nil }
      if got == 0 { break }
      rest = rest.dropFirst(got)
    }
    UnsafeMutableRawBufferPointer(rebasing: rest).initializeMemory(as: UInt8.self, repeating: 0)
    return buffer.count - rest.count
  }

  /// Four sums side by side, which a processor makes at once.
  ///
  /// Every step can be undone, so one changed word always changes the sum.
  private struct Sum {
    private var lanes = SIMD4<UInt64>(1, 2, 3, 4)
    private var length = 0

    mutating func add(_ words: ArraySlice<UInt64>, length: Int) {
      self.length += length
      words.withUnsafeBufferPointer { words in
        for start in stride(from: 0, to: words.count, by: 4) {
          lanes ^= SIMD4(words[start], words[start + 1], words[start + 2], words[start + 3])
          lanes = mixed(lanes)
        }
      }
    }

    var result: UInt64 {
      var sum = UInt64(length)
      for lane in 0..<4 { sum = mixed(SIMD4(repeating: sum ^ lanes[lane]))[0] }
      return sum
    }

    private func mixed(_ lanes: SIMD4<UInt64>) -> SIMD4<UInt64> {
      let product = lanes &* 0x9E37_79B9_7F4A_7C15
      return product ^ (product &>> 29)
    }
  }
}
