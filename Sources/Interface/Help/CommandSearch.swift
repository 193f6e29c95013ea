import Screen

extension Scope {
  package static let commands = Scope("commands", "search of commands", .text)
}

/// The search of everything that can be done.
package struct CommandSearch: Overlay {
  package var query = ""
  package var selection = ListSelection()

  /// Something that can be done.
  struct Item {
    let binding: Binding
    /// Why it is not possible now; nil when it is.
    let disabledReason: String?
  }

  package static let opener: Command? = .showCommands
  package static let bindings: [Binding] =
    [
      Binding([.enter], .commands, .choose, "do", "do it", "Do what is in focus."),
      Binding([.down, .tab], .commands, .lineDown, "line-down", "down", "Go to the next command."),
      Binding([.up, .backTab], .commands, .lineUp, "line-up", "up", "Go to the command before."),
    ] + Keymap.paging(.commands) + Keymap.typing(.commands)

  package static func opened(_ context: Context) -> CommandSearch? { CommandSearch() }
  package init(query: String = "") { self.query = query }
  package var scope: Scope { .commands }
  package var title: String? { Phrases.commands }
  package var scroll: Scroll {
    get { selection.scroll }
    set { selection.scroll = newValue }
  }

  package mutating func update(_ command: Command, _ context: Context) -> [Request] {
    let items = items(context)
    if selection.follow(command, count: items.count, page: Self.pageStep) { return [] }
    switch command {
    case .back: return [.close]
    case .choose where items.isEmpty: return query.isEmpty ? [] : [.act(.search(query))]
    case .choose: return run(items[selection.focus], context)
    case .erase: self = CommandSearch(query: String(query.dropLast()))
    case .eraseAll: self = CommandSearch()
    default: break
    }
    return []
  }

  private static let pageStep = 8

  package mutating func type(_ text: String, _ context: Context) -> [Request] {
    self = CommandSearch(query: TypedText.adding(text, to: query, atMost: Search.limit))
    return []
  }

  package mutating func focus(on number: Int, _ context: Context) -> Bool {
    selection.focus(on: number, of: max(1, items(context).count))
  }

  private func run(_ item: Item, _ context: Context) -> [Request] {
    if let reason = item.disabledReason { return [.say(reason)] }
    let isFromHelp = context.state.overlays.dropLast().last is Help
    return [.close] + (isFromHelp ? [.close] : []) + [.act(.command(item.binding.command))]
  }

  /// What matches the query: the panes first, then what is possible here, then what other places offer.
  func items(_ context: Context) -> [Item] {
    // Once for all lines: what was pasted can be long.
    let words = query.lowercased().split(separator: " ")
    func matches(_ binding: Binding) -> Bool { Self.matches(binding, words) }
    let below = context.below { $0 is CommandSearch || $0 is Help }
    let scope = below.state.scope
    let here = context.keymap.bindings(in: scope)
    var seen = Set(here.map(\.sentence))
    let elsewhere = context.keymap.bindings.filter {
      $0.scope != scope && $0.scope != .everywhere && seen.insert($0.sentence).inserted
    }
    // Moving about is known by hand, and nobody looks for the way out by taking the first line.
    let panes = here.filter { Self.panes.contains($0.command) }
    let moving = here.filter { Self.last.contains($0.command) }
    let doing = here.filter {
      !Self.last.union(Self.panes).contains($0.command) && $0.command != .showCommands
    }
    return (panes + doing + moving).filter(matches).map {
      Item(binding: $0, disabledReason: context.interface.disabledReason(for: $0.command, below))
    }
      + elsewhere.filter(matches).map {
        Item(binding: $0, disabledReason: Phrases.onlyIn($0.scope.name))
      }
  }

  private static let panes = Set(Features.panes.map { $0.showing.command })

  private static let last = Command.moves.union([.choose, .back, .quitAtOnce])

  private static func matches(_ binding: Binding, _ words: [Substring]) -> Bool {
    let text = "\(binding.action) \(binding.short) \(binding.sentence)".lowercased()
    return words.allSatisfy { word in
      text.contains(word) || binding.keys.contains { $0.name.lowercased() == word }
    }
  }

  package func page(_ context: Context) -> Page {
    let text = context.layout.text
    var page = Page([], in: PromptLine.below(text))
    let width = max(1, page.area.columns)
    let items = items(context)
    if items.isEmpty {
      page.add(Line(Phrases.noCommand(query)).wrapped(to: width))
      page.add(option: Phrases.searchInstead(query), 0, isFocused: true, width: width)
    }
    for (number, item) in items.enumerated() {
      let isFocused = number == selection.focus
      var lines = OptionLines.lines(
        Self.words(item.binding), isFocused: isFocused, width: width, number: number)
      if let reason = item.disabledReason {
        lines += Line(Phrases.notNow(reason), .faint).wrapped(to: max(1, width - 4)).map { $0.indented(4) }
      }
      page.add(lines, isFocused: isFocused)
    }
    page.kept = page.focus ?? 0..<1
    let prompt = PromptLine(Phrases.commandPrompt, query, in: text)
    page.others = [prompt.panel]
    if selection.focus == 0, page.area.rows > 0 { page.cursor = prompt.cursor }
    return page
  }

  static func words(_ binding: Binding) -> String {
    "\(binding.keys.prefix(2).map(\.name).joined(separator: " or ")): \(binding.sentence)"
  }
}
