import Knowledge
import Screen

/// A timeline as a page: the visits with their urgency, then what was noticed and where, a column a visit.
package struct TimelinePage {
  private let timeline: Timeline
  private let index: GuideIndex
  private let width: Int
  private var result = Typeset()

  /// The columns of one visit.
  private static let cell = 7
  /// The fewest columns for the name of what a row tells of.
  private static let name = 24

  /// The page for a width in columns; where the visits do not fit side by side, the rest stands below.
  package static func typeset(_ timeline: Timeline, index: GuideIndex, width: Int) -> Typeset {
    var page = TimelinePage(timeline, index: index, width: max(1, width))
    page.addVisits()
    page.addRows()
    page.addSpreads()
    page.separate()
    page.add(Line(PageWords.statusesMeaning, .faint))
    return page.result
  }

  private init(_ timeline: Timeline, index: GuideIndex, width: Int) {
    self.timeline = timeline
    self.index = index
    self.width = width
  }

  private mutating func addVisits() {
    heading(PageWords.visits)
    for (number, visit) in timeline.visits.enumerated() {
      let number = "\(number + 1). "
      let words = Line(PageWords.visit(visit), visit.urgency == .emergency ? .alarm : .plain)
      for (offset, line) in words.wrapped(to: measure - number.count).enumerated() {
        result.lines.append(offset == 0 ? Line(number) + line : line.indented(number.count))
      }
    }
  }

  private mutating func addRows() {
    heading(PageWords.noticed)
    guard !timeline.rows.isEmpty else { return add(Line(PageWords.nothingNoticed)) }
    addTable(
      timeline.rows.map { row in
        let name = index.findings[row.finding].map { "\($0.plain) (\($0.code))" } ?? row.finding.name
        return (name, row.statuses.map(Self.cell))
      })
  }

  private mutating func addSpreads() {
    for spread in timeline.spreads {
      let finding = index.findings[spread.finding]
      heading(finding?.plain ?? spread.finding.name)
      let counts = (PageWords.placesCounted, spread.counts.map { Line($0.map(String.init) ?? "-", .strong) })
      addTable(
        spread.rows.map { row in
          let label = finding?.choices.first { $0.id == row.choice }?.label ?? row.choice.name
          return (label, row.statuses.map(Self.cell))
        } + [counts])
    }
  }

  private static func cell(_ status: Timeline.Status) -> Line {
    let style: Style =
      switch status {
      case .new, .yes, .same, .worse, .better: .strong
      case .open, .unsure, .no, .gone: .plain
      }
    return Line(PageWords.status(status), style)
  }

  /// As many visits side by side as there is room for, then the next ones below.
  private mutating func addTable(_ rows: [(name: String, cells: [Line])]) {
    let room = max(1, (width - Self.name) / Self.cell)
    let count = timeline.visits.count
    for first in stride(from: 0, to: count, by: room) {
      let visits = first..<min(first + room, count)
      if first > 0 { separate() }
      appendRow(name: "", visits.map { Line("\($0 + 1)", .faint) })
      for row in rows { appendRow(name: row.name, visits.map { row.cells[$0] }) }
    }
  }

  /// A row: its name, wrapped but never cut, and its cells at the right.
  private mutating func appendRow(name: String, _ cells: [Line]) {
    let column = max(1, width - cells.count * Self.cell)
    let names = Line(name).wrapped(to: max(1, min(column, Self.name * 2)))
    let columns = cells.reduce(Line.empty) { line, cell in
      line + cell.indented(Self.cell - cell.width)
    }
    let padded = names.map { $0.padded(to: min(column, Self.name * 2)) }
    for (offset, line) in padded.enumerated() { result.lines.append(offset == 0 ? line + columns : line) }
  }

  private var measure: Int { min(width, TypesettingOptions.measure) }

  private mutating func add(_ line: Line) { result.lines += line.wrapped(to: measure) }

  private mutating func heading(_ text: String) {
    separate()
    result.headings.append(result.lines.count)
    add(Line(text, .heading))
  }

  private mutating func separate() {
    if let last = result.lines.last, last.width > 0 { result.lines.append(.empty) }
  }
}
