/// Keeps out what YAML can do and headers never need: anchors, aliases, tags, merges, directives and
/// further documents.
///
/// Small files made of them take hours to walk.
enum YamlGate {
  /// The first thing that is not allowed, with its place within the text.
  static func offence(in text: String) -> (what: String, place: TextPosition)? {
    guard hasMarks(text) else { return nil }
    var scanner = YamlScanner()
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if let found = scanner.offence(in: Array(line)) {
        return (found.what, TextPosition(line: number + 1, column: found.column))
      }
    }
    return nil
  }

  /// Whether one of the marks with which every offence begins stands in it at all; in most headers there is none.
  private static func hasMarks(_ text: String) -> Bool {
    var dots = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "%"):
        return true
      case UInt8(ascii: "."): dots += 1
      default: dots = 0
      }
      if dots == 3 { return true }
    }
    return false
  }
}

/// Walks through YAML line by line and knows where a value may begin, and what is only text.
private struct YamlScanner {
  private var quote: Character?
  private var flowDepth = 0
  private var expectsValue = true
  /// The indentation of the line on which text began that more deeply indented lines go on with.
  private var textIndent: Int?

  mutating func offence(in line: [Character]) -> (what: String, column: Int)? {
    let indent = line.firstIndex { $0 != " " } ?? line.count
    if quote == nil, flowDepth == 0 {
      if let textIndent {
        if indent == line.count || indent > textIndent { return nil }
        self.textIndent = nil
      }
      if line.first == "%" { return ("a directive", 1) }
      if line.starts(with: "...") { return ("the end of a document", 1) }
      expectsValue = true
    }
    var index = line.starts(with: "---") && quote == nil && flowDepth == 0 ? 3 : 0
    while index < line.count {
      if quote != nil {
        index = afterQuoted(line, index)
        continue
      }
      let character = line[index]
      if character == "#", index == 0 || line[index - 1].isWhitespace { return nil }
      if expectsValue, let what = meaning(of: character, line, index) { return (what, index + 1) }
      step(over: character, line, index, indent: indent)
      index += 1
    }
    return nil
  }

  private func meaning(of character: Character, _ line: [Character], _ index: Int) -> String? {
    switch character {
    case "&": "an anchor"
    case "*": "an alias"
    case "!": "a tag"
    case "<" where line[index...].starts(with: "<<:"): "a merge"
    default: nil
    }
  }

  /// The place after a quoted character, an escaped one, or the closing quote.
  private mutating func afterQuoted(_ line: [Character], _ index: Int) -> Int {
    switch line[index] {
    case "\\" where quote == "\"": return index + 2
    case "'" where quote == "'" && index + 1 < line.count && line[index + 1] == "'": return index + 2
    case quote: quote = nil
    default: break
    }
    return index + 1
  }

  private mutating func step(over character: Character, _ line: [Character], _ index: Int, indent: Int) {
    let beforeBlank = index + 1 >= line.count || line[index + 1].isWhitespace
    switch character {
    case "\"" where expectsValue, "'" where expectsValue:
      quote = character
      expectsValue = false
    case "[" where expectsValue || flowDepth > 0, "{" where expectsValue || flowDepth > 0:
      flowDepth += 1
      expectsValue = true
    case "]" where flowDepth > 0, "}" where flowDepth > 0:
      flowDepth -= 1
      expectsValue = false
    case "," where flowDepth > 0: expectsValue = true
    case ":" where beforeBlank || flowDepth > 0:
      expectsValue = true
      textIndent = nil
    case "-" where expectsValue && beforeBlank, "?" where expectsValue && beforeBlank: break
    default:
      if character.isWhitespace { return }
      if expectsValue, flowDepth == 0 { textIndent = indent }
      expectsValue = false
    }
  }
}
