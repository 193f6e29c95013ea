import Knowledge
import Screen
import Typesetting

/// The comparison's table as a page.
extension ComparisonPane {
  package mutating func layOut(_ context: Context) {
    if filter == .answered, shownRows(context).isEmpty { filter = .all }
    let wish = Setting(
      width: context.layout.body.columns, filter: filter, sheet: context.sheet, columns: columns)
    if setting != wish {
      // A table of the whole guide takes 3 ms, so it is laid out once for a width and a sheet.
      setting = wish
      let rows = shownRows(context)
      let evidence = rows.compactMap { row in context.evidence(on: row).map { (row.id, $0) } }
      table = ComparisonTable(
        rows, conditions: shownColumns(context.book), width: wish.width,
        bearings: Dictionary(evidence, uniquingKeysWith: { first, _ in first }))
      row = min(row, max(0, rows.count - 1))
      if let table { revealRow(table, height: area(context).rows) }
    }
    guard let table else { return }
    let height = area(context).rows
    revealLostRow(table, height: height)
    if let wanted {
      self.wanted = nil
      row = table.rows.firstIndex { $0.id == wanted } ?? row
      revealRow(table, height: height)
    }
  }

  /// Brings the row in focus back where a smaller screen has left it behind.
  private mutating func revealLostRow(_ table: ComparisonTable, height: Int) {
    let range = table.range(ofRow: row)
    let (top, bottom) = (scroll.top, scroll.top + height)
    scroll.move(by: 0, length: table.length, height: height)
    if range.upperBound <= top || range.lowerBound >= bottom { revealRow(table, height: height) }
  }

  /// The part of the screen that the rows have, below the header.
  func area(_ context: Context) -> Rect {
    context.layout.body.inset(top: hasHeader(context) ? (table?.header.count ?? 0) + 1 : 0)
  }

  /// The columns' names stand only where they leave room for what stands below them.
  private func hasHeader(_ context: Context) -> Bool {
    let header = table?.header.count ?? 0
    return header > 0 && context.layout.body.rows >= header + 4
  }

  package func page(_ context: Context) -> Page {
    var page = Page([], in: area(context))
    guard let table else { return page }
    for number in table.rows.indices {
      if number > 0 { page.add([.empty]) }
      let range = table.range(ofRow: number)
      let isSeen = range.upperBound > scroll.top && range.lowerBound < scroll.top + page.height
      page.add(
        isSeen ? lines(number, of: table, height: page.height) : table.rows[number].lines,
        isFocused: number == row)
    }
    // Of a row that is taller than the screen the first line in view has the focus.
    if let focus = page.focus, focus.lowerBound < scroll.top, focus.upperBound > scroll.top {
      page.focus = scroll.top..<focus.upperBound
    }
    if hasHeader(context) {
      let rule = Line(String(repeating: "\u{2500}", count: context.layout.body.columns), .border)
      page.others = [Page.Panel(table.header + [rule], in: context.layout.body)]
    }
    return page
  }

  /// A row's lines; its title stays in view while the row is scrolled, and is marked where it has the focus.
  private func lines(_ number: Int, of table: ComparisonTable, height: Int) -> [Line] {
    let tableRow = table.rows[number]
    let isFocused = number == row
    var lines = tableRow.lines.enumerated().map { offset, line in
      let isTitle = isFocused && offset < tableRow.title.count
      return
        (isTitle
        ? line.selecting(columns: tableRow.title[offset].width, after: ComparisonTable.margin) : line)
        .targeting(number)
    }
    let hidden = max(0, scroll.top - table.range(ofRow: number).lowerBound)
    guard hidden < lines.count else { return lines }
    if hidden > 0, case .table(let featureWidth, _) = table.arrangement {
      for (offset, title) in tableRow.title.prefix(max(0, min(height, lines.count - hidden))).enumerated() {
        lines[hidden + offset].replace(with: title.padded(to: featureWidth), at: ComparisonTable.margin)
      }
    }
    if isFocused { lines[hidden].replace(with: Line(">", .strong), at: 0) }
    return lines
  }

  /// Row by row as sentences, so that no column has to be followed by ear.
  package func spoken(_ context: Context) -> [String] {
    shownRows(context).enumerated().map { number, row in
      let evidence = context.evidence(on: row)
      let cells = shownColumns(context.book).map { condition in
        let mark =
          switch evidence?.directions[condition.id] {
          case .for, .strong: " (\(Phrases.yoursFit))"
          case .against: " (\(Phrases.yoursDoNotFit))"
          case .neutral, nil: ""
          }
        return "\(condition.short): \(row.cells[condition.id] ?? PageWords.noCell)\(mark)"
      }
      return "\(number + 1). \(row.title). \(cells.joined(separator: " "))"
    }
  }
}

extension ComparisonTable {
  /// The lines of a row among all rows' lines, which stand with one blank line between them.
  func range(ofRow number: Int) -> Range<Int> {
    let start = rows.prefix(number).reduce(0) { $0 + $1.lines.count + 1 }
    return start..<start + (rows.indices.contains(number) ? rows[number].lines.count : 0)
  }

  var length: Int { max(0, rows.reduce(-1) { $0 + $1.lines.count + 1 }) }
}

extension Line {
  /// The line with some of its columns in focus.
  fileprivate func selecting(columns: Int, after margin: Int) -> Line {
    var result = self
    for index in cells.indices.dropFirst(margin).prefix(columns) { result.cells[index].style = .selected }
    return result
  }

  /// Puts cells in the place of those from a column on, which keep being targets of clicks.
  fileprivate mutating func replace(with line: Line, at column: Int) {
    if cells.count < column + line.width { self = padded(to: column + line.width) }
    for (offset, cell) in line.cells.enumerated() {
      let link = cells[column + offset].link
      cells[column + offset] = cell
      if cell.link == 0 { cells[column + offset].link = link }
    }
  }
}
