/// Keeps out what YAML can do and headers never need: anchors, aliases, tags, merges, directives and
/// further documents.
///
/// Small files made of them take hours to walk.
enum YamlGate {
  /// The first thing that is not allowed, with its place within the text.
  static func offence(in text: String) -> (what: String, place: SourcePlace)? {
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      var scanner = LineScanner(line)
      if let found = scanner.offence() {
        return (found.what, SourcePlace(line: number + 1, column: found.column))
      }
    }
    return nil
  }
}

/// Walks one line and knows where a value may begin.
private struct LineScanner {
  private let characters: [Character]
  private var quote: Character?
  private var expectsValue = true
  private var flowDepth = 0

  init(_ line: Substring) {
    characters = Array(line)
  }

  mutating func offence() -> (what: String, column: Int)? {
    if characters.first == "%" { return ("a directive", 1) }
    if characters.starts(with: "...") { return ("the end of a document", 1) }
    for (index, character) in characters.enumerated() {
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      if character == "#", index == 0 || characters[index - 1].isWhitespace { return nil }
      if expectsValue, let what = meaning(of: character, at: index) { return (what, index + 1) }
      step(over: character, at: index)
    }
    return nil
  }

  private func meaning(of character: Character, at index: Int) -> String? {
    switch character {
    case "&": "an anchor"
    case "*": "an alias"
    case "!": "a tag"
    case "<" where characters[index...].starts(with: "<<:"): "a merge"
    default: nil
    }
  }

  private mutating func step(over character: Character, at index: Int) {
    let followedByBlank = index + 1 >= characters.count || characters[index + 1].isWhitespace
    switch character {
    case "\"", "'":
      if expectsValue { quote = character }
      expectsValue = false
    case "[", "{":
      if expectsValue { flowDepth += 1 }
    case "]", "}": flowDepth = max(0, flowDepth - 1)
    case ",": expectsValue = flowDepth > 0
    case ":": expectsValue = followedByBlank || flowDepth > 0
    case "-", "?": expectsValue = expectsValue && followedByBlank
    default: if !character.isWhitespace { expectsValue = false }
    }
  }
}
