import Screen

/// A line to choose from: the one in focus begins with `>` and stands out over its whole width.
enum OptionLines {
  static func lines(_ words: String, isFocused: Bool, width: Int) -> [Line] {
    Line(words).wrapped(to: max(1, width - 2)).enumerated().map { offset, line in
      let marked = (Line(isFocused && offset == 0 ? "> " : "  ") + line).padded(to: width)
      return isFocused ? marked.styled(.selected) : marked
    }
  }
}
