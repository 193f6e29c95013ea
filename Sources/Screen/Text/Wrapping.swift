extension Line {
  /// The line broken into lines of at most so many columns.
  ///
  /// It breaks at blanks; a word longer than a line is broken after a hyphen or, at last, anywhere. Nothing
  /// is ever left out. Each line stands behind `indent` blanks, which are not among the columns.
  package func wrapped(to columns: Int, indent: Int = 0) -> [Line] {
    let limit = max(1, columns)
    if cells.count <= limit { return [line(cells[...], indent: indent)] }
    var lines: [Line] = []
    var start = cells.startIndex
    // An indentation that would push the first word off its line is given up.
    if cells.count > limit, let word = cells.firstIndex(where: { !$0.isSpace }), word > 0 {
      let length = cells[word...].prefix { !$0.isSpace }.count
      if word + length > limit { start = word }
    }
    while true {
      while start < cells.endIndex, cells[start].isSpace, !lines.isEmpty { start += 1 }
      guard cells.endIndex - start > limit else { break }
      let end = breakPoint(from: start, limit: limit)
      lines.append(line(cells[start..<end], indent: indent))
      // A wide character on a line of one column stands there alone; the empty place behind it is no text.
      start = end < cells.endIndex && cells[end].width == 0 ? end + 1 : end
    }
    if start < cells.endIndex || lines.isEmpty { lines.append(line(cells[start...], indent: indent)) }
    return lines
  }

  /// The columns of the longest word.
  package var longestWord: Int {
    cells.split(whereSeparator: \.isSpace).map(\.count).max() ?? 0
  }

  /// Where the line that begins here must end.
  private func breakPoint(from start: Int, limit: Int) -> Int {
    let end = start + limit
    if cells[end].isSpace { return end }
    if let blank = cells[start..<end].lastIndex(where: \.isSpace), blank > start { return blank }
    if let hyphen = cells[start..<end].lastIndex(where: { $0.base == 0x2D }), hyphen > start {
      return hyphen + 1
    }
    // Never between the two columns of a wide character, unless the line is narrower than it.
    return cells[end].width == 0 && end - 1 > start ? end - 1 : end
  }

  /// Some of the cells as a line of their own, without the blanks at their end.
  private func line(_ part: ArraySlice<Cell>, indent: Int) -> Line {
    let text = part[..<((part.lastIndex { !$0.isSpace } ?? part.startIndex - 1) + 1)]
    guard indent > 0 || text.count < cells.count else { return self }
    var line = Line()
    line.cells.reserveCapacity(max(0, indent) + text.count)
    line.cells.append(contentsOf: repeatElement(.blank, count: max(0, indent)))
    line.cells.append(contentsOf: text)
    return line
  }
}
