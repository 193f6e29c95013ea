import Knowledge
import Screen
import Typesetting

/// The body map as lines: as drawings where there is room for them, else as a list.
struct BodyMapView {
  /// What is in focus: a region, or one of the marks that it can bear.
  struct Focus: Equatable {
    var region: BodyMap.Region.ID
    /// Nil while the panel of marks is closed.
    var mark: BodyMap.Mark.ID?
  }

  enum Layout: CaseIterable {
    /// All views side by side, the marks at their right.
    case drawings
    /// The view that shows the region in focus.
    case drawing
    /// A line for each region.
    case list
  }

  let layout: Layout
  /// In a list they may be more than there are rows; drawings fit.
  private(set) var lines: [Line] = []
  /// Where the cursor belongs, counted from the first line's beginning.
  private(set) var cursor = Position(column: 0, row: 0)
  /// How many lines what is in focus takes.
  private(set) var focusRows = 1

  private let map: BodyMap
  private let marked: [BodyMap.MarkedRegion]
  private let focus: Focus
  private let size: Size
  /// The ways on, and which of them is in focus.
  private let options: [String]
  private let optionInFocus: Int?

  /// Takes the first layout that fits.
  init(
    _ map: BodyMap, marked: [Choice.ID], focus: Focus, options: [String] = [], optionInFocus: Int? = nil,
    size: Size
  ) {
    let fitting = Layout.allCases.lazy.map {
      BodyMapView(map, map.marks(in: marked), focus, options, optionInFocus, size, $0)
    }
    self =
      fitting.first { $0.fits }
      ?? BodyMapView(map, map.marks(in: marked), focus, options, optionInFocus, size, .list)
  }

  private init(
    _ map: BodyMap, _ marked: [BodyMap.MarkedRegion], _ focus: Focus, _ options: [String],
    _ optionInFocus: Int?, _ size: Size, _ layout: Layout
  ) {
    self.options = options
    self.optionInFocus = optionInFocus
    self.map = map
    self.marked = marked
    self.focus = focus
    self.size = size
    self.layout = layout
    switch layout {
    case .drawings: addFigures(map.drawings)
    case .drawing: map.drawing(of: focus.region).map { addFigures([map.drawings[$0]]) }
    case .list: addList()
    }
    if layout != .drawings { addOptions() }
  }

  private var fits: Bool {
    let needs: Size
    switch layout {
    case .drawings: needs = Size(columns: 76, rows: 18)
    case .drawing: needs = Size(columns: 40, rows: 20)
    case .list: return true
    }
    return size.columns >= needs.columns && size.rows >= needs.rows && !lines.isEmpty
      && lines.count <= size.rows && lines.allSatisfy { $0.width <= size.columns }
  }

  /// The columns between two views, and before the marks.
  private static let gap = 2

  private mutating func addFigures(_ drawings: [BodyMap.Drawing]) {
    // While the focus is on the ways on, no region bears the marker.
    let region = optionInFocus == nil ? focus.region : nil
    let figures = drawings.map {
      BodyFigure(
        $0, map, marked, focus: region, isOpen: focus.mark != nil, takesPresses: focus.mark == nil)
    }
    var width = 0
    for figure in figures {
      if let place = figure.focus { cursor = Position(column: width + place.column, row: place.row) }
      append(figure.lines, at: width)
      width += figure.columns + Self.gap
    }
    addPanel(at: width)
    addWords()
  }

  /// The marks of the region in focus: at the right where there is room for their names, else below.
  private mutating func addPanel(at column: Int) {
    guard let panel else { return }
    if column + MarkPanel.columns(map) <= size.columns || layout == .drawings {
      let width = max(1, min(size.columns - column, 40))
      let list = panel.list(width: width)
      let ways = optionLines(width: width)
      append(list.lines + [.empty] + ways.lines, at: column)
      if let row = list.focus { cursor = Position(column: column, row: row) }
      if let row = ways.focus { cursor = Position(column: column, row: list.lines.count + 1 + row) }
    } else {
      let strip = panel.strip(width: size.columns)
      if let place = strip.focus { cursor = Position(column: place.column, row: lines.count + place.row) }
      lines += strip.lines
    }
  }

  /// The ways on below everything else.
  private mutating func addOptions() {
    guard !options.isEmpty else { return }
    let ways = optionLines(width: max(1, size.columns))
    if let row = ways.focus { cursor = Position(column: 0, row: lines.count + row) }
    lines += ways.lines
  }

  private func optionLines(width: Int) -> (lines: [Line], focus: Int?) {
    var lines: [Line] = []
    var focus: Int?
    for (number, words) in options.enumerated() {
      if number == optionInFocus { focus = lines.count }
      lines += OptionLines.lines(
        words, isFocused: number == optionInFocus, width: width, number: map.regions.count + number)
    }
    return (lines, focus)
  }

  private var panel: MarkPanel? {
    map.region(focus.region).map { region in
      MarkPanel(map: map, region: region, marks: marks(of: region.id).map(\.id), focus: focus.mark)
    }
  }

  private func marks(of region: BodyMap.Region.ID) -> [BodyMap.Mark] {
    marked.first { $0.region.id == region }?.marks ?? []
  }

  /// What is marked, place by place; where it is too much for the rows left, how many places more.
  private mutating func addWords() {
    let rows = size.rows - lines.count
    let places = marked.map { Self.words($0) }
    for count in (0...places.count).reversed() {
      let rest = places.count - count
      let told = places.prefix(count) + (rest > 0 ? [PageWords.more(rest)] : [])
      let words = Line(Phrases.marked(told.joined(separator: "; "))).wrapped(to: max(1, size.columns))
      guard words.count <= rows || count == 0 else { continue }
      if words.count < rows { lines.append(.empty) }
      lines += words
      return
    }
  }

  private mutating func addList() {
    for (number, region) in map.regions.enumerated() {
      let isFocused = region.id == focus.region && optionInFocus == nil
      let marks = marks(of: region.id)
      let words = marks.isEmpty ? region.label : Self.words(.init(region: region, marks: marks))
      if isFocused { cursor = Position(column: 0, row: lines.count) }
      let isOpen = isFocused && focus.mark != nil
      let width = max(1, size.columns)
      let text = OptionLines.lines(words, isFocused: isFocused && !isOpen, width: width, number: number)
      if isFocused { focusRows = text.count }
      lines += text
      guard isOpen, let panel else { continue }
      let options = panel.options(width: max(1, width - Self.inset))
      if let row = options.focus {
        cursor = Position(column: min(Self.inset, width - 1), row: lines.count + row)
        focusRows = 1
      }
      lines += options.lines.map { $0.indented(min(Self.inset, width - 1)) }
    }
  }

  /// How far the marks stand in below their region.
  private static let inset = 4

  static func words(_ marked: BodyMap.MarkedRegion) -> String {
    "\(marked.region.label): \(marked.marks.map(\.label).joined(separator: ", "))"
  }

  /// Appends lines at the right of those that are there, row by row.
  private mutating func append(_ added: [Line], at column: Int) {
    for (row, line) in added.enumerated() {
      if row == lines.count { lines.append(.empty) }
      lines[row] = lines[row].padded(to: column) + line
    }
  }
}
