import Knowledge
import Screen

/// Reading typed lines in linear mode.
extension Interface {
  /// What a typed line asks for; nil when it cannot be read.
  package func actions(for line: String, in state: State) -> [Action]? {
    let words = LinearText.plain(line)
    if state.scope == .naming { return [.command(.eraseAll), .typed(line), .command(.choose)] }
    if words.isEmpty { return state.overlays.isEmpty ? [] : [.command(.back)] }
    if let query = Self.query(words) { return [.search(query)] }
    let context = Context(self, state)
    if ["<", "back", "b"].contains(words) { return wayBack(state, context) }
    if words == "?" { return [.command(asksWhy(state) ? .why : .showHelp)] }
    if state.scope == .help { return state.top.actions(for: words, context) }
    return state.top.actions(for: words, context) ?? command(words, state)
      ?? state.top.options(beginning: words, context) ?? nearCommand(words, state) ?? below(line, state)
  }

  /// At the top there is nothing to go back to, and nobody wants to have left.
  private func wayBack(_ state: State, _ context: Context) -> [Action] {
    state.scope == .list || state.scope == .leaving ? [] : state.top.wayBack(context)
  }

  /// Whether a question mark asks why something is asked, as in a conversation; elsewhere it asks for help.
  private func asksWhy(_ state: State) -> Bool {
    state.overlays.isEmpty && state.shows(ChecklistPane.self) && state[ChecklistPane.self].stage.isPage
  }

  private static func query(_ words: String) -> String? {
    for start in ["/", "search ", "find "] where words.hasPrefix(start) {
      let query = words.dropFirst(start.count).trimmingPrefix(" ")
      if !query.isEmpty { return String(query) }
    }
    return nil
  }

  /// A command by its name, its short word or its key in the key table.
  private func command(_ words: String, _ state: State) -> [Action]? {
    let name = words.split(separator: " ").joined(separator: "-")
    if ["quit", "exit"].contains(name) {
      return [state.overlays.last is Menu<Leaving> ? .command(.quitAtOnce) : .leave]
    }
    let binding = keymap.bindings(in: state.scope).first {
      ($0.action == name || $0.short == words)
        && ($0.command == .choose || !Command.onlyOnScreen.contains($0.command))
    }
    if let binding { return [.command(binding.command)] }
    guard words.count == 1, let letter = words.first, letter.isLetter,
      let command = keymap.command(for: .character(letter), in: state.scope),
      !Command.onlyOnScreen.contains(command)
    else { return nil }
    return [.command(command)]
  }

  /// The one command whose name begins so.
  private func nearCommand(_ words: String, _ state: State) -> [Action]? {
    guard words.count >= Self.shortest else { return nil }
    let name = words.split(separator: " ").joined(separator: "-")
    let near = keymap.bindings(in: state.scope).filter {
      !Command.onlyOnScreen.contains($0.command) && ($0.action.hasPrefix(name) || $0.short.hasPrefix(words))
    }
    guard let first = near.first, near.allSatisfy({ $0.command == first.command }) else { return nil }
    return [.command(first.command)]
  }

  /// An explanation or what a search found was told, and what is typed goes on with what lies below it.
  private func below(_ line: String, _ state: State) -> [Action]? {
    guard state.overlays.last is Card || state.overlays.last is Search else { return nil }
    var below = state
    below.overlays.removeLast()
    return actions(for: line, in: below).map { [.command(.back)] + $0 }
  }

  /// Fewer letters could begin too much.
  static let shortest = 3
}
