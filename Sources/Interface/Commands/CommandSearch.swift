import Screen

/// The search of everything that can be done: what was typed, and what is in focus.
package struct CommandSearch: Sendable, Equatable {
  package var query = ""
  package var focus = 0
  package var scroll = Scroll()

  package init() {}
}

/// Something that can be done, with what stands against it now.
struct CommandItem {
  let binding: Binding
  /// Why it is not possible now; nil when it is.
  let obstacle: String?
}

extension Interface {
  /// What matches the query: what is possible here first, then what other places offer.
  func commands(matching query: String, _ state: State) -> [CommandItem] {
    let below = underCommands(state)
    let here = keymap.bindings(in: below.scope)
    let known = Set(here.map(\.sentence))
    var seen: Set<String> = []
    let elsewhere = keymap.bindings.filter {
      $0.scope != below.scope && $0.scope != .everywhere && !known.contains($0.sentence)
        && seen.insert($0.sentence).inserted
    }
    let words = query.lowercased().split(separator: " ")
    func matches(_ binding: Binding) -> Bool {
      let text = "\(binding.action) \(binding.short) \(binding.sentence)".lowercased()
      return words.allSatisfy { word in
        text.contains(word) || binding.keys.contains { $0.name.lowercased() == word }
      }
    }
    // Moving about is known by hand, and nobody looks for the way out by taking the first line.
    let moving = here.filter { Self.moves.contains($0.command) }
    let doing = here.filter { !Self.moves.contains($0.command) && $0.command != .showCommands }
    return (doing + moving).filter(matches).map {
      CommandItem(binding: $0, obstacle: obstacle(to: $0.command, below))
    }
      + elsewhere.filter(matches).map {
        CommandItem(binding: $0, obstacle: Phrases.onlyIn($0.scope.name))
      }
  }

  private static let moves: Set<Command> = [
    .lineUp, .lineDown, .pageUp, .pageDown, .toTop, .toBottom, .moveLeft, .moveRight, .choose, .back,
    .quitAtOnce,
  ]

  /// How things stand without the search of commands, and the help that may have led to it.
  func underCommands(_ state: State) -> State {
    var below = state
    below.overlays.removeAll {
      switch $0 {
      case .commands, .help: true
      default: false
      }
    }
    return below
  }

  func updateCommands(_ search: CommandSearch, _ state: inout State, _ command: Command) -> [Effect] {
    var search = search
    let items = commands(matching: search.query, state)
    let last = max(0, items.count - 1)
    switch command {
    case .back:
      state.overlays.removeLast()
      return []
    case .choose:
      guard items.indices.contains(search.focus) else { return [] }
      return run(items[search.focus], &state)
    case .erase: search = CommandSearch(query: String(search.query.dropLast()))
    case .eraseAll: search = CommandSearch()
    case .lineDown: search.focus = min(last, search.focus + 1)
    case .lineUp: search.focus = max(0, search.focus - 1)
    case .pageDown: search.focus = min(last, search.focus + Self.commandsPage)
    case .pageUp: search.focus = max(0, search.focus - Self.commandsPage)
    default: break
    }
    put(search, &state)
    return []
  }

  func type(_ text: String, into search: CommandSearch, _ state: inout State) {
    put(CommandSearch(query: TypedText.adding(text, to: search.query, atMost: SearchPane.limit)), &state)
  }

  private static let commandsPage = 8

  private func run(_ item: CommandItem, _ state: inout State) -> [Effect] {
    if let obstacle = item.obstacle {
      state.notice = obstacle
      return []
    }
    state.overlays = underCommands(state).overlays
    return perform(item.binding.command, &state)
  }

  private func put(_ search: CommandSearch, _ state: inout State) {
    var search = search
    let page = CommandsPage(self, search, state)
    search.scroll.reveal(page.focus, length: page.lines.count, height: page.area.rows)
    state.overlays[state.overlays.count - 1] = .commands(search)
  }
}

extension CommandSearch {
  init(query: String) {
    self.init()
    self.query = query
  }
}
