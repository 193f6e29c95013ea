/// A key that stands twice in one object of a JSON text: readers keep one of the two, and nobody knows which was meant.
struct RepeatedKey: Equatable {
  let name: String
  /// Counted from one.
  let line: Int

  /// The first of them in sound JSON; nil where there is none.
  static func first(in text: String) -> RepeatedKey? {
    var scan = Scan()
    for byte in text.utf8 {
      if let found = scan.take(byte) { return found }
    }
    return nil
  }

  /// A walk through the text.
  private struct Scan {
    /// The keys so far of each object that is open; nil for a list.
    private var open: [Set<[UInt8]>?] = []
    private var expectsKey = false
    private var isInString = false
    private var isEscaped = false
    private var string: [UInt8] = []
    private var line = 1

    mutating func take(_ byte: UInt8) -> RepeatedKey? {
      if byte == 0x0A { line += 1 }
      guard !isInString else { return inString(byte) }
      switch byte {
      case UInt8(ascii: "\""): (isInString, string) = (true, [])
      case UInt8(ascii: "{"): begin([])
      case UInt8(ascii: "["): begin(nil)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
      case UInt8(ascii: ","): expectsKey = open.last.map { $0 != nil } ?? false
      case UInt8(ascii: ":"): expectsKey = false
      default: break
      }
      return nil
    }

    private mutating func begin(_ keys: Set<[UInt8]>?) {
      open.append(keys)
      expectsKey = keys != nil
    }

    private mutating func inString(_ byte: UInt8) -> RepeatedKey? {
      guard byte != UInt8(ascii: "\"") || isEscaped else {
        isInString = false
        return endKey()
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      string.append(byte)
      return nil
    }

    private mutating func endKey() -> RepeatedKey? {
      guard expectsKey, let last = open.indices.last, open[last]?.insert(string).inserted == false else {
        return nil
      }
      return RepeatedKey(name: String(decoding: string.prefix(60), as: UTF8.self), line: line)
    }
  }
}
