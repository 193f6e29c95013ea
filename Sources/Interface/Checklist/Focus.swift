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

  /// Whether what is in focus is on the screen to its end; it comes into view with its beginning.
  func isFocusSeen(_ context: Context) -> Bool {
    let page = page(context)
    guard let lines = page.focus else { return true }
    let seen = scroll.top..<scroll.top + page.height
    return seen.contains(lines.upperBound - 1)
      && (seen.contains(lines.lowerBound) || lines.count > page.height)
  }

  /// Brings what was to be answered unseen into view instead; what is longer than the screen goes on by a screen.
  mutating func reveal(_ context: Context) -> [Request] {
    let page = page(context)
    let rest = (page.focus?.upperBound ?? 0) - page.height - scroll.top
    if let lines = page.focus, lines.contains(scroll.top), rest > 0 {
      scroll.move(by: min(rest, max(1, page.height - 1)), length: page.length, height: page.height)
      return [.say(Phrases.nowSeen)]
    }
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
