import Screen

/// A line to choose from: the one in focus begins with `>`, and its words stand out.
enum OptionLines {
  /// `number`, counted from zero, is what a click on the lines takes.
  static func lines(_ words: String, isFocused: Bool, width: Int, number: Int? = nil) -> [Line] {
    Line(words).wrapped(to: max(1, width - 2), indent: 2).enumerated().map { offset, line in
      let marked = isFocused ? line.inFocus(isFirst: offset == 0, width: width) : line.padded(to: width)
      return number.map { marked.targeting($0) } ?? marked
    }
  }
}

extension Line {
  /// How many columns the bar over a line takes: one blank more than its words.
  ///
  /// Over the whole width it would glare more, and moving it would be more to send.
  var barWidth: Int { width + 1 }

  /// An indented line of what has the focus: its words stand out, and the first line begins with `>`.
  func inFocus(isFirst: Bool, width: Int) -> Line {
    var result = padded(to: min(width, barWidth)).styled(.selected).padded(to: width)
    if isFirst, !result.cells.isEmpty { result.cells[0].base = 0x3E }
    return result
  }

  /// The line as a target of clicks: its cells bear the number of what they choose, counted from one.
  func targeting(_ number: Int) -> Line {
    guard let target = UInt16(exactly: number + 1) else { return self }
    var result = self
    for index in result.cells.indices { result.cells[index].link = target }
    return result
  }
}
