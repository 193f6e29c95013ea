import Screen

/// What a feature shows: panels of lines, one of which is the main one that scrolls and has the focus.
package struct Page: Sendable, Equatable {
  /// A part of the screen with lines in it.
  package struct Panel: Sendable, Equatable {
    let area: Rect
    /// The lines from the first one laid out; not all of them need be seen.
    var lines: [Line]
    /// Which line stands at the top of the area.
    var top = 0
    /// The number of the first line laid out, where a long list lays out only what is seen.
    var start = 0
    /// How many lines there are in all; nil for as many as are laid out.
    var total: Int?

    var length: Int { total ?? lines.count }

    init(_ lines: [Line], in area: Rect, top: Int = 0) {
      (self.lines, self.area, self.top) = (lines, area, top)
    }
  }

  /// The panel that scrolls.
  var main: Panel
  /// What stands beside it.
  var others: [Panel] = []
  /// The lines of the option in focus; nil where there is nothing to choose.
  var focus: Range<Int>?
  /// The line behind the last that must be seen whatever is said: a notice covers none of those above it.
  var uncoveredEnd = 0
  /// The column of the cursor in the first of these lines.
  var cursorColumn = 0
  /// The lines to keep in view whenever the page is laid out; nil leaves the page where it was scrolled to.
  var kept: Range<Int>?
  /// Where the cursor stands on the screen, where that is not at the focus.
  var cursor: Position?
  /// Whether it is read from its first line before anything is chosen: there the cursor stands when the page is new.
  var opensAtTop = false
  /// The line that is to be read first; the cursor stands at its beginning, so that braille and speech come to it.
  var news: Int?
  /// Whether nothing but the page is shown: no title, and no line of keys.
  var isBare = false
  /// Whether the title says that there is more below.
  var tellsMore = true

  init(_ lines: [Line], in area: Rect) {
    main = Panel(lines, in: area)
  }

  var area: Rect { main.area }
  var lines: [Line] { main.lines }
  var length: Int { main.length }
  var height: Int { main.area.rows }

  /// Whether there is more below than the screen shows, and that is to be said.
  var goesOn: Bool { tellsMore && length - main.top > height }

  /// Adds the lines of an option to choose, and remembers them where it has the focus.
  mutating func add(option words: String, _ number: Int, isFocused: Bool, width: Int) {
    add(OptionLines.lines(words, isFocused: isFocused, width: width, number: number), isFocused: isFocused)
  }

  /// Adds lines, and remembers them as the focus where they have it.
  mutating func add(_ lines: [Line], isFocused: Bool = false) {
    if isFocused { focus = main.lines.count..<main.lines.count + lines.count }
    main.lines += lines
  }

  /// The page scrolled to a line.
  func scrolled(to top: Int) -> Page {
    var page = self
    page.main.top = top
    return page
  }

  /// What is read at the cursor: where it stands, and the words that have the focus.
  var reading: (place: Position, words: String) {
    let line = (focus?.lowerBound ?? -1) - main.start
    return (cursorPlace, main.lines.indices.contains(line) ? main.lines[line].text : "")
  }

  /// Where the cursor stands: at what is new, at the focus where that is seen, else at the area's beginning.
  var cursorPlace: Position {
    if let cursor { return cursor }
    if let news, (main.top..<main.top + height).contains(news) {
      return Position(column: area.left, row: area.top + news - main.top)
    }
    guard let focus, (main.top..<main.top + height).contains(focus.lowerBound) else { return area.origin }
    return Position(column: area.left + cursorColumn, row: area.top + focus.lowerBound - main.top)
  }

  /// The first row of the screen in which a notice may stand.
  var noticeStart: Int {
    max(cursorPlace.row + 1, area.top + min(uncoveredEnd - main.top, height))
  }
}

extension Page.Panel {
  /// Draws the panel's lines on a frame.
  func draw(on frame: inout Frame) {
    let skipped = max(0, top - start)
    let space = max(0, start - top)
    frame.draw(lines, after: skipped, in: area.inset(top: space))
  }
}
