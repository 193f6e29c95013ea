import Screen

/// Text that is typed or pasted into one line.
enum TypedText {
  /// What there was with more behind it: one line, as long as it may be.
  static func adding(_ more: String, to text: String, atMost limit: Int) -> String {
    String((text + more.map { $0.isNewline || $0 == "\t" ? " " : $0 }).prefix(limit))
  }
}

/// A line that is typed into, over what it finds.
struct PromptLine {
  private let text: Line
  private let place: Rect
  private let shift: Int

  /// Its end stays in view where the text is too long.
  init(_ label: String, _ typed: String, in area: Rect) {
    text = Line([Span(label, .strong), Span(typed)])
    place = area
    shift = max(0, text.width + 1 - area.columns)
  }

  /// What is left below it; small screens have no row to spare between.
  static func below(_ area: Rect) -> Rect { area.inset(top: area.rows < 8 ? 1 : 2) }

  /// Its one row.
  var panel: Page.Panel {
    Page.Panel([Line(cells: Array(text.cells.dropFirst(shift)))], in: place.inset(bottom: place.rows - 1))
  }

  /// Where the next letter goes.
  var cursor: Position { Position(column: place.left + text.width - shift, row: place.top) }
}
