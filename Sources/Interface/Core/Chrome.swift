import Knowledge
import Screen

/// The title and the line of keys around every pane.
struct Chrome {
  let layout: ScreenLayout
  let title: String
  /// The line of keys, with the status before them; nil where there is no room for any.
  let keys: Line?

  /// Draws both, and answers where the notice begins, where there is one.
  ///
  /// `notice` stands in the place of the keys while there is something to say for which they leave no room; it leaves the
  /// rows above `start` as they are.
  func draw(on frame: inout Frame, detail: String, notice: String?, below start: Int) -> Position? {
    if layout.hasTitle { frame.draw(titleLine(detail, frame.continuesBelow), column: 0, row: 0) }
    guard layout.hasFooter else { return nil }
    guard keys == nil, let notice else {
      if let keys { frame.draw(keys, column: 0, row: layout.size.rows - 1) }
      return nil
    }
    return draw(notice, on: &frame, below: start)
  }

  /// A sentence that is too long for one row takes rows above it too, as far as nothing that must be seen is covered.
  private func draw(_ notice: String, on frame: inout Frame, below start: Int) -> Position {
    let columns = layout.size.columns
    let lines = Line(notice, .strong).wrapped(to: max(1, columns - 1)).map { $0.indented(1) }
    let room = max(1, layout.size.rows - start)
    var shown = Array(lines.prefix(room))
    if lines.count > room { shown[room - 1] = (shown[room - 1] + lines[room]).cut(to: columns) }
    for (offset, line) in shown.enumerated() {
      frame.draw(line.padded(to: columns), column: 0, row: layout.size.rows - shown.count + offset)
    }
    return Position(column: min(1, columns - 1), row: layout.size.rows - shown.count)
  }

  /// The guide's name gives way to the word that there is more to see.
  private func titleLine(_ detail: String, _ continuesBelow: Bool) -> Line {
    let columns = layout.size.columns
    let left = Self.left(title, columns)
    let details =
      continuesBelow ? ["\(detail) - \(Phrases.moreBelow) ", Phrases.moreBelow + " "] : [detail + " "]
    let right = details.lazy.map { Line($0, .title) }.first { left.width + $0.width + 2 <= columns }
    guard let right else { return left.padded(to: columns, .title) }
    return left.padded(to: columns - right.width, .title) + right
  }

  /// Whether the title leaves room for the word that there is more to see.
  static func tellsMore(beside title: String, _ columns: Int) -> Bool {
    left(title, columns).width + Line(Phrases.moreBelow + " ").width + 2 <= columns
  }

  /// The program's name and what it shows.
  private static func left(_ title: String, _ columns: Int) -> Line {
    var left = Line(" ", .title)
    for word in [Phrases.program, " ", title] { left.append(Span(word, .title)) }
    if left.width > columns { left.cells.removeFirst() }
    return left
  }
}
