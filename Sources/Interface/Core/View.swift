import Screen

/// The picture of a state.
extension Interface {
  /// The page that was laid out, with the title and the line of keys around it.
  package func view(_ state: State) -> Frame {
    let page = state.page
    var frame = Frame(size: state.size)
    for panel in page.others + [page.main] { panel.draw(on: &frame) }
    frame.cursor = page.cursorPlace
    frame.continuesBelow = page.tellsMore && page.length - page.main.top > page.height
    if !page.isBare {
      let top = state.top
      let status = state.notice ?? top.status(Context(self, state))
      Chrome(layout: ScreenLayout(state.size), keys: state.keyLine?.line ?? .empty).draw(
        on: &frame, title: top.title ?? state.panes[state.shown].title ?? "", detail: book.title,
        notice: status)
    }
    frame.cursor = Position(
      column: min(frame.cursor.column, max(0, state.size.columns - 1)),
      row: min(frame.cursor.row, max(0, state.size.rows - 1)))
    return frame
  }

  /// The words that are seen, without the title and the line of keys.
  func visibleText(_ state: State) -> String {
    let frame = view(state)
    let area = state.top.copiedArea(ScreenLayout(state.size))
    let lines = (area.top..<min(area.bottom, frame.size.rows)).map { row in
      Line(cells: Array(frame.row(row).dropFirst(area.left).prefix(area.columns))).text
    }
    return lines.joined(separator: "\n")
  }
}
