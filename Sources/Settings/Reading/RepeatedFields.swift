import Authoring

/// Finds the fields of a file that stand there for the second time, so that the rest of it still counts.
struct RepeatedFields {
  /// A field that stands above already.
  struct Field {
    let name: String
    let place: TextPosition
  }

  /// The lines, with empty ones where a field stood for the second time.
  private(set) var otherLines: [Substring]
  private(set) var fields: [Field] = []

  init(in lines: [Substring]) {
    otherLines = lines
    /// The fields around the line, from the outside in, each with the names seen beneath it.
    var open: [(indent: Int, names: Set<String>)] = []
    /// How far what belongs to a repeated field is indented at least.
    var dropped: Int?
    for (number, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " }.count
      guard let first = line.dropFirst(indent).first, first != "#" else { continue }
      if let limit = dropped, indent > limit {
        otherLines[number] = ""
        continue
      }
      dropped = nil
      guard let name = Self.name(in: line.dropFirst(indent)) else { continue }
      while let last = open.last, last.indent > indent { open.removeLast() }
      if open.last?.indent != indent { open.append((indent, [])) }
      if open[open.count - 1].names.insert(name).inserted { continue }
      fields.append(Field(name: name, place: TextPosition(line: number + 1, column: indent + 1)))
      otherLines[number] = ""
      dropped = indent
    }
  }

  /// The field that a line begins; nil when it begins none.
  private static func name(in line: Substring) -> String? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let after = line.index(after: colon)
    guard after == line.endIndex || line[after].isWhitespace else { return nil }
    return line[..<colon].filter { $0 != "\"" && $0 != "'" && !$0.isWhitespace }
  }
}
