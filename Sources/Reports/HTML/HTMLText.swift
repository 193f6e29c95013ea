import Screen

/// Text for HTML: nothing of it can act as a mark or as a control character.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    VisibleText.of(text).reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
  }
}
