import Screen

/// Which of several options has the focus, and how far their page is scrolled.
package struct ListSelection: Sendable, Hashable {
  /// The option in focus, counted from zero.
  package var focus = 0
  package var scroll = Scroll()

  package init() {}

  /// Follows a command that only moves the focus; answers whether it was one.
  ///
  /// `page` is how many options a page goes on.
  mutating func follow(_ command: Command, count: Int, page: Int) -> Bool {
    switch command {
    case .lineDown: focus += 1
    case .lineUp: focus -= 1
    case .pageDown: focus += page
    case .pageUp: focus -= page
    case .toTop: focus = 0
    case .toBottom: focus = count
    default: return false
    }
    clamp(to: count)
    return true
  }

  /// Keeps the focus within so many options.
  mutating func clamp(to count: Int) { focus = min(max(0, focus), max(0, count - 1)) }

  /// Focuses an option; false where there is none of that number.
  mutating func focus(on number: Int, of count: Int) -> Bool {
    guard (0..<count).contains(number) else { return false }
    focus = number
    return true
  }

  /// Moves the focus by one, but scrolls to what has it first: nothing is jumped over unread.
  ///
  /// `make` gives the page for a focus, as the focus may change its lines.
  mutating func step(_ command: Command, count: Int, _ make: (ListSelection) -> Page) {
    let page = make(self)
    let step = command == .lineDown ? 1 : -1
    let lines = page.focus ?? 0..<0
    let isBelow = lines.upperBound > scroll.top + page.height
    let isAbove = lines.lowerBound < scroll.top
    if (step > 0 && isBelow) || (step < 0 && isAbove) || !(0..<count).contains(focus + step) {
      scroll.move(by: step, length: page.length, height: page.height)
      return
    }
    focus += step
    let moved = make(self)
    guard let next = moved.focus else { return }
    if next.upperBound > scroll.top + 2 * page.height || next.lowerBound + page.height < scroll.top {
      // There is more between the two than the screen shows.
      focus -= step
      scroll.move(by: step, length: page.length, height: page.height)
    } else {
      scroll.reveal(next, length: moved.length, height: moved.height)
    }
  }
}
