import Foundation

/// A key that stands twice in one object of some JSON.
///
/// Decoders keep one of the two values and say nothing, so that a yes could vanish: it is looked for beforehand.
struct RepeatedKey: Equatable {
  let name: String
  /// The line on which it stands again, from one.
  let line: Int

  /// The first one of a text that is JSON; nil when every key stands once.
  static func first(in text: String) -> RepeatedKey? {
    var scanner = Scanner(bytes: Array(text.utf8))
    return scanner.first()
  }

  /// Walks through sound JSON, and knows of each text whether it is a key.
  private struct Scanner {
    let bytes: [UInt8]
    private var index = 0
    private var line = 1
    /// For each object or list that is open the keys so far; a list has none.
    private var open: [(isObject: Bool, keys: Set<String>)] = []
    private var expectsKey = false

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func first() -> RepeatedKey? {
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "{"): begin(isObject: true)
        case UInt8(ascii: "["): begin(isObject: false)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          open.removeLast(open.isEmpty ? 0 : 1)
          expectsKey = false
        case UInt8(ascii: ","): expectsKey = open.last?.isObject ?? false
        case UInt8(ascii: ":"): expectsKey = false
        case UInt8(ascii: "\n"): line += 1
        case UInt8(ascii: "\""):
          let name = text()
          if expectsKey, !open.isEmpty, !open[open.count - 1].keys.insert(name).inserted {
            return RepeatedKey(name: name, line: line)
          }
        default: break
        }
        index += 1
      }
      return nil
    }

    private mutating func begin(isObject: Bool) {
      open.append((isObject, []))
      expectsKey = isObject
    }

    /// The text that begins here; afterwards its closing quote is the place.
    private mutating func text() -> String {
      let start = index
      var isEscaped = false
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
        if bytes[index] == UInt8(ascii: "\\") {
          isEscaped = true
          index += 1
        }
        index += 1
      }
      guard expectsKey else { return "" }
      let end = min(index, bytes.count)
      let plain = String(decoding: bytes[(start + 1)..<max(start + 1, end)], as: UTF8.self)
      guard isEscaped, end < bytes.count else { return plain }
      return (try? JSONDecoder().decode(String.self, from: Data(bytes[start...end]))) ?? plain
    }
  }
}
