import Screen

/// The picture of a state.
extension Interface {
  /// The page that was laid out, with the title and the line of keys around it.
  package func view(_ state: State) -> Frame {
    let page = state.page
    var frame = Frame(size: state.size)
    for panel in page.others + [page.main] { panel.draw(on: &frame) }
    frame.cursor = page.cursorPlace
    frame.continuesBelow = page.goesOn
    frame.followsTyping = state.scope.readsText
    frame.focusedRows = page.area.top..<max(page.area.top, page.area.bottom)
    if !page.isBare {
      let place = Chrome(layout: ScreenLayout(state.size), title: state.title, keys: keys(of: state)).draw(
        on: &frame, detail: book.title, notice: state.notice ?? status(of: state), below: page.noticeStart)
      if let place, state.hasNews { frame.cursor = place }
    }
    frame.cursor = Position(
      column: min(frame.cursor.column, max(0, state.size.columns - 1)),
      row: min(frame.cursor.row, max(0, state.size.rows - 1)))
    return frame
  }

  /// What is said where there is no room for any key; that there is more below, should the title not say it.
  private func status(of state: State) -> String? {
    state.status.map { state.keyLine?.tellsMore == true ? "\(Phrases.moreShort) - \($0)" : $0 }
  }

  /// The line of keys; nil where something is said in its place.
  private func keys(of state: State) -> Line? {
    guard state.notice == nil, let keyLine = state.keyLine, state.status == nil || keyLine.hasKeys else {
      return nil
    }
    return keyLine.line
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
