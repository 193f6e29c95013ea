import Screen

/// The line of keys at the foot of the screen.
///
/// It is made anew only where it would be another one: making it for every frame is a tenth of what a key costs.
struct KeyLine: Sendable {
  let line: Line
  private let scope: Scope
  private let shown: Int
  private let columns: Int

  init(_ keymap: Keymap, _ state: State) {
    (scope, shown, columns) = (state.scope, state.shown, state.size.columns)
    line = Self.line(keymap, state)
  }

  /// Whether it is the line of a state.
  func belongs(to state: State) -> Bool {
    scope == state.scope && shown == state.shown && columns == state.size.columns
  }

  /// As many keys as fit whole, the most useful first; help and the way back always.
  private static func line(_ keymap: Keymap, _ state: State) -> Line {
    let scope = state.scope
    // Where every key does the same, no other is told.
    let bindings = keymap.bindings(in: scope).filter { scope.reading != .anyKey || $0.scope == scope }
    let last =
      (bindings.filter { $0.command == .showHelp }
      + bindings.filter { $0.command == .back && $0.keys.contains(.escape) }).map(entry)
    let reserved = last.reduce(0) { $0 + $1.width }
    let here = type(of: state.panes[state.shown]).showing.command
    var line = Line.empty
    for binding in bindings where binding.command != here && isTold(binding) {
      let entry = entry(binding)
      guard line.width + entry.width + reserved <= state.size.columns else { break }
      line.cells += entry.cells
    }
    for entry in last where line.width + entry.width <= state.size.columns { line.cells += entry.cells }
    return line
  }

  /// Keys that everybody tries need no telling.
  private static func isTold(_ binding: Binding) -> Bool {
    switch binding.command {
    case .back: binding.scope.reading == .anyKey || binding.scope == .card
    case .lineUp, .lineDown, .pageUp, .pageDown, .toTop, .toBottom, .moveLeft, .moveRight: false
    case .previousLink, .previousHeading, .quitAtOnce, .showHelp, .copy, .showProblems, .hide: false
    default: true
    }
  }

  private static func entry(_ binding: Binding) -> Line {
    Line([
      Span(" "), Span(binding.keys.first?.name ?? "", .key), Span(" " + binding.short + " ", .footer),
    ])
  }
}
