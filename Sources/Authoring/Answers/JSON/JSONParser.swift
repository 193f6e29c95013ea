/// Reads JSON as RFC 8259 has it, and nothing looser: what is read is what stands there.
///
/// Other decoders keep one of two values under one key and say nothing, so that a yes could vanish: here that is a fault.
struct JSONParser {
  let bytes: [UInt8]
  let end: Int
  /// The next byte's place, and the line on which it stands.
  var index: Int
  var line: Int
  private var depth = 0
  private var repeated: JSONFault?

  /// A part of some bytes that begins on a line.
  init(_ bytes: [UInt8], in range: Range<Int>, line: Int = 1) {
    self.bytes = bytes
    self.line = line
    (index, end) = (range.lowerBound, range.upperBound)
  }

  /// The one value that stands there.
  ///
  /// It is one sheet's text, which is bounded. That it is no JSON is said before a key that stands twice, for then it may be something else.
  static func tree(
    of bytes: [UInt8], in range: Range<Int>? = nil, line: Int = 1, isBounded: Bool = true
  ) throws(JSONFault) -> JSONTree {
    let range = range ?? 0..<bytes.count
    guard !isBounded || !Limits.importBytes.isPassed(by: range.count) else { throw .isTooLarge }
    var parser = JSONParser(bytes, in: range, line: line)
    let tree = try parser.value()
    parser.skipBlanks()
    guard parser.index == parser.end else { throw .isBroken(line: parser.line) }
    if let repeated = parser.repeated { throw repeated }
    return tree
  }

  var next: UInt8? { index < end ? bytes[index] : nil }

  private mutating func value() throws(JSONFault) -> JSONTree {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .list(try list())
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object() throws(JSONFault) -> [String: JSONTree] {
    var fields: [String: JSONTree] = [:]
    try goIn()
    if take("}") { return leave(fields) }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw .isBroken(line: line) }
      let key = try text()
      if fields[key] != nil, repeated == nil { repeated = .repeats(key, line: line) }
      guard take(":") else { throw .isBroken(line: line) }
      fields[key] = try value()
    } while take(",")
    guard take("}") else { throw .isBroken(line: line) }
    return leave(fields)
  }

  private mutating func list() throws(JSONFault) -> [JSONTree] {
    var items: [JSONTree] = []
    try goIn()
    if take("]") { return leave(items) }
    repeat { items.append(try value()) } while take(",")
    guard take("]") else { throw .isBroken(line: line) }
    return leave(items)
  }

  private mutating func goIn() throws(JSONFault) {
    index += 1
    depth += 1
    guard !Limits.importDepth.isPassed(by: depth) else { throw .isTooDeep }
  }

  private mutating func leave<Value>(_ value: Value) -> Value {
    depth -= 1
    return value
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return
      }
      index += 1
    }
  }

  private mutating func word(_ word: String, _ tree: JSONTree) throws(JSONFault) -> JSONTree {
    let stop = index + word.utf8.count
    guard stop <= end, bytes[index..<stop].elementsEqual(word.utf8) else { throw .isBroken(line: line) }
    index = stop
    return tree
  }
}
