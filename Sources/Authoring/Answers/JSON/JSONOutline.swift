/// Where the parts of an object or a list stand in some JSON, told by its marks alone.
///
/// So each part of a file with thousands of sheets is read by itself, and one that is not sound keeps no other back.
struct JSONOutline {
  /// An item of a list, or a field of an object with its key.
  struct Part {
    /// The key as it stands, with its quotes; empty in a list.
    fileprivate(set) var key: Range<Int>
    fileprivate(set) var range: Range<Int>
    /// The line on which it begins.
    fileprivate(set) var line: Int

    /// An item of a list.
    init(_ range: Range<Int>, line: Int) {
      (key, self.range, self.line) = (range.lowerBound..<range.lowerBound, range, line)
    }
  }

  let isObject: Bool
  private(set) var parts: [Part] = []

  /// Nil where the brackets do not close, or where something follows them.
  init?(_ bytes: [UInt8], in range: Range<Int>? = nil, line: Int = 1) {
    let range = range ?? 0..<bytes.count
    guard let first = bytes[range].firstIndex(where: { $0 > UInt8(ascii: " ") }),
      [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(bytes[first])
    else { return nil }
    isObject = bytes[first] == UInt8(ascii: "{")
    var line = line + bytes[range.lowerBound..<first].count { $0 == UInt8(ascii: "\n") }
    var (index, depth) = (first + 1, 0)
    var part = Part(index..<index, line: line)
    scan: while true {
      guard index < range.upperBound else { return nil }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        guard let quote = Self.endOfText(bytes, index, range.upperBound) else { return nil }
        index = quote
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { break scan }
        depth -= 1
      case UInt8(ascii: ":") where depth == 0 && part.key.isEmpty:
        part.key = part.range.lowerBound..<index
        part.range = index + 1..<index + 1
      case UInt8(ascii: ",") where depth == 0:
        add(part, until: index)
        part = Part(index + 1..<index + 1, line: line)
      default: break
      }
      index += 1
    }
    let isEmpty = parts.isEmpty && bytes[first + 1..<index].allSatisfy { $0 <= UInt8(ascii: " ") }
    if !isEmpty { add(part, until: index) }
    guard bytes[index + 1..<range.upperBound].allSatisfy({ $0 <= UInt8(ascii: " ") }) else { return nil }
  }

  private mutating func add(_ part: Part, until end: Int) {
    var part = part
    part.range = part.range.lowerBound..<end
    parts.append(part)
  }

  /// The closing quote of the text that begins with a quote.
  private static func endOfText(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start + 1
    while index < end, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index < end ? index : nil
  }
}

/// What stands in the parts.
extension JSONOutline {
  /// The items of a list, each read when it is asked for.
  func items(_ bytes: [UInt8]) -> some Sequence<Result<JSONTree, AnswersFileError>> {
    parts.lazy.map { part in
      do throws(JSONFault) {
        return .success(try JSONParser.tree(of: bytes, in: part.range, line: part.line))
      } catch {
        return .failure(AnswersFileError(error))
      }
    }
  }

  /// Whether it is a FHIR Bundle.
  func isBundle(_ bytes: [UInt8]) -> Bool {
    parts.contains { part in
      (try? key(of: part, bytes)) == "resourceType"
        && (try? JSONParser.tree(of: bytes, in: part.range))?.text == "Bundle"
    }
  }

  /// A Bundle's fields, and the list of its entries, which are not read yet; nil where they are no list.
  func bundle(
    _ bytes: [UInt8]
  ) throws(JSONFault) -> (fields: [String: JSONTree], entries: JSONOutline?) {
    var fields: [String: JSONTree] = [:]
    var entries: JSONOutline?
    for part in parts {
      let key = try key(of: part, bytes)
      guard fields[key] == nil else { throw .repeats(key, line: part.line) }
      if key == "entry", let list = JSONOutline(bytes, in: part.range, line: part.line), !list.isObject {
        fields[key] = .null
        entries = list
      } else {
        fields[key] = try JSONParser.tree(of: bytes, in: part.range, line: part.line)
      }
    }
    return (fields, entries)
  }

  private func key(of part: Part, _ bytes: [UInt8]) throws(JSONFault) -> String {
    guard let key = try JSONParser.tree(of: bytes, in: part.key, line: part.line).text else {
      throw .isBroken(line: part.line)
    }
    return key
  }
}
