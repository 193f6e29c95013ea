import Knowledge
import Screen

/// The title and the line of keys around every pane.
struct Chrome {
  let layout: ScreenLayout

  /// Draws both. `hint` stands in the footer's place while there is something to say.
  func draw(on frame: inout Frame, title: String, detail: String, scope: Scope, notice: String?) {
    if layout.hasTitle { frame.put(titleLine(title, detail), column: 0, row: 0) }
    guard layout.hasFooter else { return }
    let row = layout.size.rows - 1
    frame.put(notice.map { Line(" " + $0, .strong) } ?? keys(scope), column: 0, row: row)
  }

  private func titleLine(_ title: String, _ detail: String) -> Line {
    let name = "\(Phrases.program) \(title)"
    let columns = layout.size.columns
    let left = Line(columns > CharacterWidth.of(name) ? " " + name : name, .title)
    let right = Line(detail + " ", .title)
    guard left.width + right.width + 2 <= columns else { return left.padded(to: columns, .title) }
    return left.padded(to: columns - right.width, .title) + right
  }

  /// As many keys as fit whole, the most useful first; help and the way back always.
  private func keys(_ scope: Scope) -> Line {
    let bindings = Keymap.bindings(in: scope)
    let always = bindings.filter { $0.scope == .everywhere && ($0.command == .showHelp || $0.command == .back) }
    let reserved = always.reduce(0) { $0 + Self.entry($1).width }
    var line = Line.empty
    for binding in bindings where !always.contains(where: { $0.command == binding.command }) && Self.isTold(binding) {
      let entry = Self.entry(binding)
      guard line.width + entry.width + reserved <= layout.size.columns else { break }
      line = line + entry
    }
    for binding in always {
      let entry = Self.entry(binding)
      if line.width + entry.width <= layout.size.columns { line = line + entry }
    }
    return line
  }

  /// Keys that everybody tries need no telling.
  private static func isTold(_ binding: Binding) -> Bool {
    switch binding.command {
    case .lineUp, .pageUp, .toTop, .toBottom, .previousLink, .previousHeading, .quitAtOnce: false
    default: true
    }
  }

  private static func entry(_ binding: Binding) -> Line {
    Line([
      Span(" "), Span(binding.keys.first?.name ?? "", .key), Span(" " + binding.short + " ", .footer),
    ])
  }
}
