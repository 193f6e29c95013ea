import Knowledge
import Screen
import Typesetting

/// The comparison: the row in focus, and how far it is scrolled.
package struct ComparisonPane: Sendable, Equatable {
  package var row = 0
  package var scroll = Scroll()
  /// Which rows are shown.
  package enum Filter: Sendable, Equatable {
    case all, differing, answered
  }

  package var filter = Filter.all
  /// The columns that somebody chose; nil for those of the guide.
  package var columns: [Condition.ID]?
  /// The row to go to, where a search led here.
  package var wanted: ComparisonRow.ID?
  /// What the table was set for; another sheet or filter sets it anew.
  package var setFor: Setting?
  /// The table as set for the width there is; nil until it is shown.
  package var table: ComparisonTable?

  package init() {}
}

extension ComparisonPane {
  /// What a table depends on.
  package struct Setting: Sendable, Equatable {
    let width: Int
    let filter: Filter
    let sheet: AnswerSheet
    let columns: [Condition.ID]?
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

extension Interface {
  /// The part of the screen that the rows have, below the header.
  func comparisonArea(_ state: State) -> Rect {
    let body = ScreenLayout(state.size).body
    let header = state.comparison.table?.header.count ?? 0
    return body.inset(top: comparisonHasHeader(state) ? header + 1 : 0)
  }

  /// The columns' names stand only where they leave room for what stands below them.
  func comparisonHasHeader(_ state: State) -> Bool {
    let header = state.comparison.table?.header.count ?? 0
    return header > 0 && ScreenLayout(state.size).body.rows >= header + 4
  }

  func setComparison(_ state: inout State) {
    if state.comparison.filter == .answered, shownRows(state).isEmpty { state.comparison.filter = .all }
    let setting = ComparisonPane.Setting(
      width: ScreenLayout(state.size).body.columns, filter: state.comparison.filter,
      sheet: state.checklist.sheet, columns: state.comparison.columns)
    if state.comparison.setFor != setting {
      state.comparison.setFor = setting
      let rows = shownRows(state)
      let bearings = rows.compactMap { row in
        book.rules.bearing(of: state.checklist.sheet, on: row).map { (row.id, $0) }
      }
      state.comparison.table = ComparisonTable(
        rows, conditions: columns(state), width: setting.width,
        bearings: Dictionary(bearings, uniquingKeysWith: { first, _ in first }))
      state.comparison.row = min(state.comparison.row, max(0, rows.count - 1))
      revealRow(&state)
    }
    revealLostRow(&state)
    if let wanted = state.comparison.wanted {
      state.comparison.wanted = nil
      state.comparison.row =
        state.comparison.table?.rows.firstIndex { $0.id == wanted } ?? state.comparison.row
      revealRow(&state)
    }
  }

  /// Brings the row in focus back where a smaller screen has left it behind.
  private func revealLostRow(_ state: inout State) {
    guard let table = state.comparison.table else { return }
    let range = table.range(ofRow: state.comparison.row)
    let top = state.comparison.scroll.top
    let bottom = top + comparisonArea(state).rows
    state.comparison.scroll.move(by: 0, length: table.length, height: comparisonArea(state).rows)
    if range.upperBound <= top || range.lowerBound >= bottom { revealRow(&state) }
  }

  /// The rows that the filter lets through.
  func shownRows(_ state: State) -> [ComparisonRow] {
    let columns = columns(state).map(\.id)
    let told = book.comparison.filter { $0.speaks(of: columns) }
    return switch state.comparison.filter {
    case .all: told
    case .differing: told.filter { book.rules.tellsApart($0) }
    case .answered: told.filter { bearing(on: $0, state) != nil }
    }
  }

  /// Turns a filter on, or off when it was on; one that would leave nothing is not turned on.
  private func filter(_ filter: ComparisonPane.Filter, _ state: inout State) {
    let before = state.comparison.filter
    state.comparison.filter = before == filter ? .all : filter
    if shownRows(state).isEmpty {
      state.comparison.filter = before
      state.notice = Phrases.noRows
      return
    }
    state.comparison.row = 0
    state.comparison.scroll = Scroll()
    state.notice = Phrases.shown(state.comparison.filter)
  }

  func updateComparison(_ state: inout State, _ command: Command) -> [Effect] {
    guard let table = state.comparison.table, !table.rows.isEmpty else {
      if command == .back { state.pane = .articles }
      return []
    }
    let height = comparisonArea(state).rows
    switch command {
    case .lineDown: stepDown(&state, table, height: height)
    case .lineUp: stepUp(&state, table, height: height)
    case .pageDown, .pageUp:
      _ = state.comparison.scroll.follow(command, length: table.length, height: height)
      state.comparison.row = firstRow(table, from: state.comparison.scroll.top)
    case .toTop, .toBottom:
      state.comparison.row = command == .toTop ? 0 : table.rows.count - 1
      _ = state.comparison.scroll.follow(command, length: table.length, height: height)
    case .choose: openRow(&state)
    case .showDiffering: filter(.differing, &state)
    case .showAnswered: filter(.answered, &state)
    case .chooseColumns: open(.columns, &state)
    case .back: state.pane = .articles
    default: break
    }
    return []
  }

  /// Scrolls through a row that is taller than the screen before it goes to the next one.
  private func stepDown(_ state: inout State, _ table: ComparisonTable, height: Int) {
    let range = table.range(ofRow: state.comparison.row)
    if range.upperBound > state.comparison.scroll.top + height {
      state.comparison.scroll.move(by: 1, length: table.length, height: height)
    } else if state.comparison.row + 1 < table.rows.count {
      state.comparison.row += 1
      revealRow(&state)
    }
  }

  private func stepUp(_ state: inout State, _ table: ComparisonTable, height: Int) {
    if table.range(ofRow: state.comparison.row).lowerBound < state.comparison.scroll.top {
      state.comparison.scroll.move(by: -1, length: table.length, height: height)
    } else if state.comparison.row > 0 {
      state.comparison.row -= 1
      let range = table.range(ofRow: state.comparison.row)
      if range.lowerBound < state.comparison.scroll.top {
        let lines = max(range.lowerBound, range.upperBound - height)..<range.upperBound
        state.comparison.scroll.reveal(lines, length: table.length, height: height)
      }
    }
  }

  private func revealRow(_ state: inout State) {
    guard let table = state.comparison.table, !table.rows.isEmpty else { return }
    let height = comparisonArea(state).rows
    let range = table.range(ofRow: state.comparison.row)
    let first = range.lowerBound..<min(range.upperBound, range.lowerBound + max(1, height))
    state.comparison.scroll.reveal(first, length: table.length, height: height)
  }

  private func firstRow(_ table: ComparisonTable, from top: Int) -> Int {
    table.rows.indices.first { table.range(ofRow: $0).upperBound > top } ?? 0
  }
}
