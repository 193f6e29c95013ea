import Screen

/// Where things stand on a screen of some size.
package struct ScreenLayout {
  let size: Size

  /// From this width on, the list stands beside the article.
  static let wide = 96

  init(_ size: Size) {
    self.size = size
  }

  var isWide: Bool { size.columns >= Self.wide }
  var hasTitle: Bool { size.rows >= 2 }
  var hasFooter: Bool { size.rows >= 4 }

  /// Between the title and the line of keys.
  var body: Rect {
    Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
      .inset(top: hasTitle ? 1 : 0, bottom: hasFooter ? 1 : 0)
  }

  /// The body, with a little air around text where there is room for it.
  var text: Rect {
    body.inset(
      left: size.columns >= 40 ? 2 : 0, top: size.rows >= 16 ? 1 : 0, right: size.columns >= 40 ? 2 : 0)
  }

  /// The list of articles, with the summary of the one in focus below it.
  var list: Rect {
    let column = isWide ? body.split(leftColumns: listColumns).left : body
    return column.inset(bottom: summary.rows)
  }

  /// What the article in focus is about; empty on small screens.
  var summary: Rect {
    let column = isWide ? body.split(leftColumns: listColumns).left : body
    let rows = body.rows < 14 ? 0 : isWide ? 5 : 3
    return Rect(column: column.left, row: column.bottom - rows, columns: column.columns, rows: rows)
  }

  /// The left column as a whole, where the list or the outline stands.
  var leftColumn: Rect { body.split(leftColumns: listColumns).left }

  /// The outline beside the article.
  var outline: Rect { leftColumn.inset(left: 1, top: 1, right: 1) }

  /// The article's text.
  var reader: Rect {
    guard isWide else { return text }
    return body.split(leftColumns: listColumns + 1).right.inset(left: 2, top: 1, right: 2)
  }

  /// The column of the line between list and article.
  var divider: Int? { isWide ? listColumns : nil }

  private var listColumns: Int { min(44, size.columns / 3) }
}
