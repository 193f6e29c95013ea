import Screen

/// The line of keys at the foot of the screen, behind the status where there is one.
///
/// It is made anew only where it would be another one: making it for every frame is a tenth of what a key costs.
struct KeyLine: Sendable {
  let line: Line
  /// Whether there was room for any key.
  let hasKeys: Bool
  private let scope: Scope
  private let shown: Int
  private let columns: Int
  private let status: String?
  /// Whether it is to say that there is more below, because the title has no room for that.
  let tellsMore: Bool

  init(_ keymap: Keymap, _ state: State) {
    (scope, shown, columns) = (state.scope, state.shown, state.size.columns)
    (status, tellsMore) = (state.status, Self.hasToTellMore(state))
    let said = status.map { Line([Span(" "), Span($0, .strong), Span(" ")]) } ?? .empty
    let room = columns - said.width
    let isNarrow = columns < Self.narrow
    let keys =
      isNarrow ? Self.narrowLine(keymap, state, room, tellsMore) : Self.line(keymap, state, room)
    line = said + keys
    hasKeys = keys.width > 0
  }

  /// Whether it is the line of a state.
  func belongs(to state: State) -> Bool {
    scope == state.scope && shown == state.shown && columns == state.size.columns && status == state.status
      && tellsMore == Self.hasToTellMore(state)
  }

  /// In fewer columns keys stand close together.
  private static let narrow = 40

  private static func hasToTellMore(_ state: State) -> Bool {
    let columns = state.size.columns
    return columns < narrow && state.page.goesOn && !Chrome.tellsMore(beside: state.title, columns)
  }

  /// As many keys as fit whole, the most useful first; help and the way back always.
  private static func line(_ keymap: Keymap, _ state: State, _ room: Int) -> Line {
    let bindings = bindings(keymap, state)
    let last = lastKeys(bindings).map(entry)
    let reserved = last.reduce(0) { $0 + $1.width }
    var line = Line.empty
    for binding in told(bindings, state) {
      let entry = entry(binding)
      guard line.width + entry.width + reserved <= room else { break }
      line.cells += entry.cells
    }
    for entry in last where line.width + entry.width <= room { line.cells += entry.cells }
    return line
  }

  /// The first of these that fits: keys with their words, fewer of them, keys alone; help stays longest.
  private static func narrowLine(_ keymap: Keymap, _ state: State, _ room: Int, _ tellsMore: Bool) -> Line {
    let bindings = bindings(keymap, state)
    let last = lastKeys(bindings).map(closeEntry)
    let told = told(bindings, state)
    let words = told.map(closeEntry)
    let names = told.filter { $0.scope == state.scope }.map(keyName)
    let help = Array(last.prefix(1))
    var choices: [[Line]] = []
    for count in [6, 5, 4, 3] { choices.append(Array(words.prefix(count)) + last) }
    choices.append(Array(words.prefix(3)) + help)
    for count in [4, 3, 2, 1] { choices.append(Array(names.prefix(count)) + help) }
    choices += [last, help, []]
    let more = tellsMore ? [Line(Phrases.moreShort, .strong)] : []
    let lines = choices.lazy.map { choice in
      (choice + more).reduce(Line.empty) { $0.cells.isEmpty ? $1 : $0 + Line(" ") + $1 }
    }
    return lines.first { $0.width <= room } ?? .empty
  }

  private static func bindings(_ keymap: Keymap, _ state: State) -> [Binding] {
    let scope = state.scope
    // Where every key does the same, no other is told.
    return keymap.bindings(in: scope).filter { scope.reading != .anyKey || $0.scope == scope }
  }

  /// Help and the way back.
  private static func lastKeys(_ bindings: [Binding]) -> [Binding] {
    bindings.filter { $0.command == .showHelp }
      + bindings.filter { $0.command == .back && $0.keys.contains(.escape) }
  }

  private static func told(_ bindings: [Binding], _ state: State) -> [Binding] {
    let here = type(of: state.panes[state.shown]).showing.command
    return bindings.filter { $0.command != here && isTold($0) }
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

  private static func closeEntry(_ binding: Binding) -> Line {
    keyName(binding) + Line(" " + binding.short, .footer)
  }

  private static func keyName(_ binding: Binding) -> Line { Line(binding.keys.first?.name ?? "", .key) }
}
