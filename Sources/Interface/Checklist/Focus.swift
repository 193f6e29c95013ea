import Knowledge
import Screen

/// Moving the focus.
extension ChecklistPane {
  /// Moves the focus by one, and scrolls to what has it first.
  mutating func moveFocus(_ command: Command, among count: Int, _ context: Context) {
    let pane = self
    selection.step(command, count: count) { selection in
      var moved = pane
      moved.selection = selection
      return moved.page(context)
    }
  }

  /// Focuses a line and brings it into view, the first with all that stands above it.
  mutating func focus(onItem item: Int, _ context: Context) {
    selection.focus = max(0, item)
    revealFocus(context)
  }

  /// Brings the line in focus back into view after the lines above it grew.
  mutating func revealFocus(_ context: Context) {
    let page = page(context)
    guard let lines = page.focus else { return }
    let from = selection.focus == 0 && lines.upperBound <= page.height ? 0 : lines.lowerBound
    scroll.reveal(from..<lines.upperBound, length: page.length, height: page.height)
  }

  /// Whether the line in focus is on the screen: its beginning, or the end of one that is longer than the screen.
  func isFocusSeen(_ context: Context) -> Bool {
    let page = page(context)
    guard let lines = page.focus else { return true }
    let seen = scroll.top..<scroll.top + page.height
    return seen.contains(lines.lowerBound)
      || (lines.count > page.height && seen.contains(lines.upperBound - 1))
  }

  /// Brings a line that was to be answered unseen into view instead.
  mutating func reveal(_ context: Context) -> [Request] {
    revealFocus(context)
    return [.say(Phrases.nowSeen)]
  }

  /// Goes down or up by a screen; the focus goes with what is seen.
  mutating func turnPage(_ command: Command, _ context: Context) {
    let page = page(context)
    _ = scroll.follow(command, page)
    let end = min(page.length, scroll.top + page.height)
    if let focus = page.focus, (scroll.top..<end).contains(focus.lowerBound), command == .pageUp { return }
    let seen = (scroll.top..<max(scroll.top, end)).compactMap { line -> Int? in
      let number = Int(page.lines[line].cells.first?.link ?? 0)
      let isFirst = line == 0 || Int(page.lines[line - 1].cells.first?.link ?? 0) != number
      return number > 0 && isFirst ? number : nil
    }
    if scroll.top == 0 { selection.focus = 0 } else if let first = seen.first { selection.focus = first }
  }
}
