import Knowledge
import Screen

/// The comparison typeset for a width.
///
/// It goes from three across with a column of features, over fewer across under a line with the feature's
/// name, to one below the other; no word is ever cut.
package struct ComparisonTable: Sendable, Hashable {
  /// How the conditions stand.
  package enum Arrangement: Sendable, Hashable {
    /// A column of features, and all conditions beside it.
    case table(featureWidth: Int, columnWidth: Int)
    /// The feature on a line of its own, and below it so many conditions beside each other.
    case bands(across: Int, columnWidth: Int)
    /// The feature on a line of its own, and each condition told after its name.
    case list
  }

  /// One feature's lines.
  ///
  /// In a table the feature's own column is among them.
  package struct Row: Sendable, Hashable {
    package let id: ComparisonRow.ID
    /// The feature's name, wrapped to its column.
    package let title: [Line]
    /// The title with its cells.
    package let lines: [Line]
  }

  /// In columns.
  package let width: Int
  package let arrangement: Arrangement
  package let rows: [Row]
  /// The conditions' names over their columns; empty when each cell bears its own.
  package let header: [Line]

  /// Columns kept free at the left, for the mark of the row in focus.
  package static let margin = 2
  static let gap = 2
  static let narrowestColumn = 22

  /// `bearings` marks what somebody's answers speak for, in words below the cell.
  package init(
    _ comparison: [ComparisonRow], conditions: [Condition], width: Int,
    bearings: [ComparisonRow.ID: RowEvidence] = [:]
  ) {
    self.width = width
    let arranged = Self.arrangement(comparison, conditions, width: width)
    arrangement = arranged
    rows = comparison.map { Self.row($0, conditions, arranged, width: width, bearings[$0.id]) }
    header = Self.header(conditions, arranged)
  }

  /// The whole table as lines, for reading without a screen.
  package var lines: [Line] {
    var result = header
    if !header.isEmpty { result.append(.empty) }
    for row in rows { result += row.lines + [.empty] }
    return result
  }

  private static func arrangement(_ rows: [ComparisonRow], _ conditions: [Condition], width: Int)
    -> Arrangement
  {
    let count = max(1, conditions.count)
    let longest =
      rows.flatMap { row in conditions.map { Line(row.cells[$0.id] ?? PageWords.noCell).longestWord } }.max()
      ?? 1
    let needed = max(longest, narrowestColumn)
    let featureWidth = min(20, max(14, rows.map { Line($0.title).longestWord }.max() ?? 14))
    let beside = (width - margin - featureWidth - gap * count) / count
    if beside >= needed { return .table(featureWidth: featureWidth, columnWidth: beside) }
    for across in stride(from: count, through: 2, by: -1) {
      let column = (width - margin - gap * (across - 1)) / across
      if column >= needed { return .bands(across: across, columnWidth: column) }
    }
    return .list
  }

  private static func header(_ conditions: [Condition], _ arrangement: Arrangement) -> [Line] {
    guard case .table(let featureWidth, let columnWidth) = arrangement else { return [] }
    let names = conditions.map { Line($0.short, .strong).wrapped(to: columnWidth) }
    let lines = beside([[]] + names, widths: [featureWidth] + names.map { _ in columnWidth })
    return lines.map { $0.indented(margin) }
  }

  private static func row(
    _ row: ComparisonRow, _ conditions: [Condition], _ arrangement: Arrangement, width: Int,
    _ evidence: RowEvidence?
  ) -> Row {
    func cell(_ condition: Condition, after start: [Span] = [], width: Int) -> [Line] {
      Line(start + [Span(row.cells[condition.id] ?? PageWords.noCell)]).wrapped(to: width)
        + evidenceLines(evidence, condition, width: width)
    }
    switch arrangement {
    case .table(let featureWidth, let columnWidth):
      let title = Line(row.title, .strong).wrapped(to: featureWidth)
      let cells = conditions.map { cell($0, width: columnWidth) }
      let lines = beside([title] + cells, widths: [featureWidth] + cells.map { _ in columnWidth })
      return Row(id: row.id, title: title, lines: lines.map { $0.indented(margin) })
    case .bands(let across, let columnWidth):
      let title = Line(row.title, .heading).wrapped(to: max(1, width - margin))
      let bands = stride(from: 0, to: conditions.count, by: across).flatMap { start in
        let part = conditions[start..<min(start + across, conditions.count)]
        return beside(
          part.map { Line($0.short, .strong).wrapped(to: columnWidth) + cell($0, width: columnWidth) },
          widths: part.map { _ in columnWidth })
      }
      return Row(id: row.id, title: title, lines: (title + bands).map { $0.indented(margin) })
    case .list:
      let room = max(1, width - margin)
      let title = Line(row.title, .heading).wrapped(to: room)
      let cells = conditions.flatMap { condition in
        cell(condition, after: [Span(condition.short + ": ", .strong)], width: room)
      }
      return Row(id: row.id, title: title, lines: (title + cells).map { $0.indented(min(margin, width - 1)) })
    }
  }

  /// What the answers say of a cell, in words on a line of its own, so that no colour is needed.
  private static func evidenceLines(_ evidence: RowEvidence?, _ condition: Condition, width: Int) -> [Line] {
    switch evidence?.directions[condition.id] {
    case .for, .strong: Line(PageWords.answersFor, .strong).wrapped(to: width)
    case .against: Line(PageWords.answersAgainst, .emphasis).wrapped(to: width)
    case .neutral, nil: []
    }
  }

  /// Texts set beside each other, each in its own width.
  private static func beside(_ columns: [[Line]], widths: [Int]) -> [Line] {
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { row in
      var line = Line.empty
      var left = 0
      for (column, width) in zip(columns, widths) {
        line = line.padded(to: left)
        if column.indices.contains(row) { line = line + column[row] }
        left += width + gap
      }
      return line
    }
  }
}
