import Knowledge
import Screen

/// The line of keys, set for a place and a width, and kept until one of them changes.
package struct KeyLine: Sendable, Equatable {
  let line: Line
  private let scope: Scope
  private let pane: Pane
  let columns: Int

  /// For where things stand, or for another place in the same pane.
  init(_ keymap: Keymap, _ state: State, in scope: Scope? = nil) {
    (self.scope, pane, columns) = (scope ?? state.scope, state.pane, state.size.columns)
    line = Self.line(keymap, self.scope, pane: pane, columns: columns)
  }

  /// Whether it is still the line for where things stand.
  func fits(_ state: State) -> Bool {
    scope == state.scope && pane == state.pane && columns == state.size.columns
  }

  /// As many keys as fit whole, the most useful first; help and the way back always.
  private static func line(_ keymap: Keymap, _ scope: Scope, pane: Pane, columns: Int) -> Line {
    // Where every key does the same, no other is told.
    let bindings = keymap.bindings(in: scope).filter { scope != .stillThere || $0.scope == scope }
    let last =
      (bindings.filter { $0.command == .showHelp }
      + bindings.filter { $0.command == .back && isWayOut($0) }).map(entry)
    let reserved = last.reduce(0) { $0 + $1.width }
    var line = Line.empty
    for binding in bindings where isTold(binding, on: pane) {
      let entry = entry(binding)
      guard line.width + entry.width + reserved <= columns else { break }
      line.cells += entry.cells
    }
    for entry in last where line.width + entry.width <= columns { line.cells += entry.cells }
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
