import Knowledge
import Screen

/// The title and the line of keys around every pane.
struct Chrome {
  let layout: ScreenLayout
  let keymap: Keymap

  /// Draws both.
  ///
  /// `hint` stands in the footer's place while there is something to say.
  func draw(on frame: inout Frame, title: String, detail: String, scope: Scope, pane: Pane, notice: String?) {
    if layout.hasTitle { frame.put(titleLine(title, detail, frame.continuesBelow), column: 0, row: 0) }
    guard layout.hasFooter else { return }
    guard let notice else {
      frame.put(keys(scope, pane: pane), column: 0, row: layout.size.rows - 1)
      return
    }
    put(notice, on: &frame)
  }

  /// A sentence that is too long for one row takes rows above it too, as long as the focus stays in view.
  private func put(_ notice: String, on frame: inout Frame) {
    let columns = layout.size.columns
    let lines = Line(notice, .strong).wrapped(to: max(1, columns - 1)).map { $0.indented(1) }
    let room = max(1, layout.size.rows - 1 - frame.cursor.row)
    let shown = lines.prefix(room)
    for (offset, line) in shown.enumerated() {
      frame.put(line.padded(to: columns), column: 0, row: layout.size.rows - shown.count + offset)
    }
  }

  /// The guide's name gives way to the word that there is more to see.
  private func titleLine(_ title: String, _ detail: String, _ continuesBelow: Bool) -> Line {
    let name = "\(Phrases.program) \(title)"
    let columns = layout.size.columns
    let left = Line(columns > CharacterWidth.of(name) ? " " + name : name, .title)
    let details = continuesBelow ? ["\(detail) - \(Phrases.moreBelow)", Phrases.moreBelow] : [detail]
    let right = details.map { Line($0 + " ", .title) }.first { left.width + $0.width + 2 <= columns }
    guard let right else { return left.padded(to: columns, .title) }
    return left.padded(to: columns - right.width, .title) + right
  }

  /// As many keys as fit whole, the most useful first; help and the way back always.
  private func keys(_ scope: Scope, pane: Pane) -> Line {
    // Where every key does the same, no other is told.
    let bindings = keymap.bindings(in: scope).filter { scope != .stillThere || $0.scope == scope }
    let last =
      (bindings.filter { $0.command == .showHelp }
      + bindings.filter { $0.command == .back && Self.isWayOut($0) }).map(Self.entry)
    let reserved = last.reduce(0) { $0 + $1.width }
    var line = Line.empty
    for binding in bindings where Self.isTold(binding, on: pane) {
      let entry = Self.entry(binding)
      guard line.width + entry.width + reserved <= layout.size.columns else { break }
      line.cells += entry.cells
    }
    for entry in last where line.width + entry.width <= layout.size.columns { line.cells += entry.cells }
    return line
  }

  private static func isWayOut(_ binding: Binding) -> Bool { binding.keys.contains(.escape) }

  /// Keys that everybody tries need no telling, nor does the way to where one is.
  private static func isTold(_ binding: Binding, on pane: Pane) -> Bool {
    switch binding.command {
    case .lineUp, .lineDown, .pageUp, .pageDown, .toTop, .toBottom: false
    case .previousLink, .previousHeading, .quitAtOnce, .showHelp, .moveLeft, .moveRight: false
    case .back: binding.scope == .stillThere || binding.scope == .card
    case .copy, .showProblems, .hide: false
    case .showArticles: pane != .articles
    case .showChecklist: pane != .checklist
    case .showComparison: pane != .comparison
    case .showSessions: pane != .sessions
    default: true
    }
  }

  private static func entry(_ binding: Binding) -> Line {
    Line([
      Span(" "), Span(binding.keys.first?.name ?? "", .key), Span(" " + binding.short + " ", .footer),
    ])
  }
}
