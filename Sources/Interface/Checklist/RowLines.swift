import Knowledge
import Screen

/// A row of a page: its box with the answer, and its words beside it.
enum RowLines {
  /// `number`, counted from zero, is what a click on the lines takes.
  static func lines(_ box: String, _ words: String, isFocused: Bool, width: Int, number: Int) -> [Line] {
    let inset = width >= narrowest ? box.count + 1 : 0
    guard inset > 0 else {
      return OptionLines.lines("\(box) \(words)", isFocused: isFocused, width: width, number: number)
    }
    return Line(words).wrapped(to: width - 2 - inset, indent: 2 + inset).enumerated().map { offset, line in
      var line = line
      if offset == 0 { line.cells.replaceSubrange(2..<2 + box.count, with: Line(box).cells) }
      let shown = isFocused ? line.inFocus(isFirst: offset == 0, width: width) : line.padded(to: width)
      return shown.targeting(number)
    }
  }

  /// Below it the words stand under their box.
  private static let narrowest = 30
}

extension [Line] {
  /// The same with `>` before the first where they have the focus; they are read, not chosen.
  func marked(isFocused: Bool) -> [Line] {
    guard isFocused, var first = first, !first.cells.isEmpty else { return self }
    if first.cells[0].isSpace {
      first.cells[0] = Cell(base: 0x3E)
    } else {
      first = Line(cells: [Cell(base: 0x3E)] + first.cells)
    }
    return [first] + dropFirst()
  }
}
