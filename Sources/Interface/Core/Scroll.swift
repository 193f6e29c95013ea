/// How far something long is scrolled, in lines.
package struct Scroll: Sendable, Hashable {
  /// The first line that is shown, counted from zero.
  package private(set) var top = 0

  package init(top: Int = 0) {
    self.top = top
  }

  /// Moves by lines, and stays within what there is.
  package mutating func move(by lines: Int, length: Int, height: Int) {
    top = min(max(0, top + lines), max(0, length - height))
  }

  /// Brings lines into view, moving as little as it can; the first matters more than the last.
  package mutating func reveal(_ lines: Range<Int>, length: Int, height: Int) {
    if lines.upperBound > top + height { top = lines.upperBound - height }
    if lines.lowerBound < top { top = lines.lowerBound }
    move(by: 0, length: length, height: height)
  }

  /// Follows a command that only scrolls a page; answers whether it was one.
  package mutating func follow(_ command: Command, _ page: Page) -> Bool {
    follow(command, length: page.length, height: page.height)
  }

  /// Keeps within a page, with the lines in view that it wants kept.
  mutating func settle(on page: Page) {
    move(by: 0, length: page.length, height: page.height)
    if let kept = page.kept { reveal(kept, length: page.length, height: page.height) }
  }

  /// Follows a command that only scrolls; answers whether it was one.
  package mutating func follow(_ command: Command, length: Int, height: Int) -> Bool {
    switch command {
    case .lineDown: move(by: 1, length: length, height: height)
    case .lineUp: move(by: -1, length: length, height: height)
    case .pageDown: move(by: max(1, height - 1), length: length, height: height)
    case .pageUp: move(by: -max(1, height - 1), length: length, height: height)
    case .toTop: top = 0
    case .toBottom: move(by: length, length: length, height: height)
    default: return false
    }
    return true
  }
}
