import Knowledge
import Screen

/// The title and the line of keys around every pane.
struct Chrome {
  let layout: ScreenLayout
  let keys: Line

  /// Draws both.
  ///
  /// `notice` stands in the place of the keys while there is something to say.
  func draw(on frame: inout Frame, title: String, detail: String, notice: String?) {
    if layout.hasTitle { frame.draw(titleLine(title, detail, frame.continuesBelow), column: 0, row: 0) }
    guard layout.hasFooter else { return }
    if let notice { draw(notice, on: &frame) } else { frame.draw(keys, column: 0, row: layout.size.rows - 1) }
  }

  /// A sentence that is too long for one row takes rows above it too, as long as the focus stays in view.
  private func draw(_ notice: String, on frame: inout Frame) {
    let columns = layout.size.columns
    let lines = Line(notice, .strong).wrapped(to: max(1, columns - 1)).map { $0.indented(1) }
    let room = max(1, layout.size.rows - 1 - frame.cursor.row)
    let shown = lines.prefix(room)
    for (offset, line) in shown.enumerated() {
      frame.draw(line.padded(to: columns), column: 0, row: layout.size.rows - shown.count + offset)
    }
  }

  /// The guide's name gives way to the word that there is more to see.
  private func titleLine(_ title: String, _ detail: String, _ continuesBelow: Bool) -> Line {
    let columns = layout.size.columns
    var left = Line(" ", .title)
    for word in [Phrases.program, " ", title] { left.append(Span(word, .title)) }
    if left.width > columns { left.cells.removeFirst() }
    let details =
      continuesBelow ? ["\(detail) - \(Phrases.moreBelow) ", Phrases.moreBelow + " "] : [detail + " "]
    let right = details.lazy.map { Line($0, .title) }.first { left.width + $0.width + 2 <= columns }
    guard let right else { return left.padded(to: columns, .title) }
    return left.padded(to: columns - right.width, .title) + right
  }
}
