import Screen

/// Text for Markdown: what would act as a mark is spelt out.
enum MarkdownText {
  private static let marks: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "!",
  ]

  static func escaped(_ text: String) -> String {
    VisibleText.of(text).reduce(into: "") { result, character in
      if marks.contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  /// The first line of a paragraph, which must not look like the beginning of something else.
  static func opening(_ text: String) -> String {
    if let first = text.first, "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, ".)".contains(mark) else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
