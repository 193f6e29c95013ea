import Glibc

/// Foresees how much cmark would copy: it gives every link that shares a target a target of its own.
enum SharedTargets {
  /// The line of the paragraph that defines too much for so many links; nil when all is well.
  static func tooHeavy(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard defines(text[...]) else { return nil }
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    var heaviest = (size: 0, line: 1)
    var current = (size: 0, line: 1, defines: false)
    for (number, line) in lines.enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { current = (0, number + 2, false) }
      current.size += line.count
      current.defines = current.defines || defines(line)
      if current.defines, current.size > heaviest.size { heaviest = (current.size, current.line) }
    }
    guard heaviest.size > 0 else { return nil }
    let links = text.reduce(0) { $1 == 0x5B ? $0 + 1 : $0 }
    return Limits.targetCopies.isPassed(by: heaviest.size * links) ? heaviest.line : nil
  }

  /// Whether `]:` stands in it.
  private static func defines(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = UnsafeBufferPointer(rebasing: line)
    while let start = rest.baseAddress, let found = memchr(start, 0x5D, rest.count) {
      rest = UnsafeBufferPointer(rebasing: rest[(UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1)...])
      if rest.first == 0x3A { return true }
    }
    return false
  }
}
