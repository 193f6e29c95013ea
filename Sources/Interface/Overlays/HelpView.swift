import Screen

/// The keys that count in a place, as lines drawn from the key table.
enum HelpPage {
  static func lines(for scope: Scope, _ keymap: Keymap, width: Int) -> [Line] {
    let own = keymap.bindings(in: scope).filter { $0.scope != .everywhere }
    let everywhere = keymap.bindings(in: scope).filter { $0.scope == .everywhere }
    return Line(Phrases.helpLinear).wrapped(to: width) + [
      .empty, Line("\(Phrases.helpTitle): \(scope.name)", .heading), .empty,
    ] + own.flatMap { lines($0, width) }
      + [.empty, Line(Phrases.helpEverywhere, .heading), .empty] + everywhere.flatMap { lines($0, width) }
  }

  private static func lines(_ binding: Binding, _ width: Int) -> [Line] {
    let keys = Line(binding.keys.map(\.name).joined(separator: " or "), .key)
    let column = 24
    guard width >= 60, keys.width + 2 <= column else {
      return (keys + Line(": ") + Line(binding.sentence)).wrapped(to: width)
    }
    let text = Line(binding.sentence).wrapped(to: width - column)
    return text.enumerated().map { offset, line in
      (offset == 0 ? keys.padded(to: column) : Line.empty.padded(to: column)) + line
    }
  }
}

extension Interface {
  /// The place that help was asked from.
  func helpScope(_ state: State) -> Scope {
    var below = state
    below.overlays.removeAll { if case .help = $0 { true } else { false } }
    return below.scope
  }

  func updateHelp(_ scroll: Scroll, _ state: inout State, _ command: Command) {
    var scroll = scroll
    let area = ScreenLayout(state.size).text
    let length = HelpPage.lines(for: helpScope(state), keymap, width: area.columns).count
    if scroll.follow(command, length: length, height: area.rows) {
      state.overlays[state.overlays.count - 1] = .help(scroll)
    } else if command == .back || command == .showHelp {
      state.overlays.removeLast()
    }
  }

  func drawHelp(_ scroll: Scroll, _ state: State, on frame: inout Frame) {
    let area = ScreenLayout(state.size).text
    frame.put(
      HelpPage.lines(for: helpScope(state), keymap, width: area.columns), from: scroll.top, in: area)
    frame.cursor = area.origin
  }
}
