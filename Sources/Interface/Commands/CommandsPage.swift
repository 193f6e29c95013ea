import Screen

/// The search of commands as lines: each with its key, its sentence, and why it is not possible now.
struct CommandsPage {
  let area: Rect
  private(set) var lines: [Line] = []
  private(set) var focus = 0..<1

  init(_ interface: Interface, _ search: CommandSearch, _ state: State) {
    area = PromptLine.below(ScreenLayout(state.size).text)
    let width = max(1, area.columns)
    let items = interface.commands(matching: search.query, state)
    if items.isEmpty { lines = Line(Phrases.noCommand(search.query)).wrapped(to: width) }
    for (number, item) in items.enumerated() {
      let isFocused = number == search.focus
      var text = OptionLines.lines(
        Self.words(item.binding), isFocused: isFocused, width: width, number: number)
      if let obstacle = item.obstacle {
        text += Line(Phrases.notNow(obstacle), .faint).wrapped(to: max(1, width - 4)).map { $0.indented(4) }
      }
      if isFocused { focus = lines.count..<lines.count + text.count }
      lines += text
    }
  }

  static func words(_ binding: Binding) -> String {
    "\(binding.keys.prefix(2).map(\.name).joined(separator: " or ")): \(binding.sentence)"
  }
}

extension Interface {
  func drawCommands(_ search: CommandSearch, _ state: State, on frame: inout Frame) {
    let text = ScreenLayout(state.size).text
    let page = CommandsPage(self, search, state)
    var scroll = search.scroll
    scroll.reveal(page.focus, length: page.lines.count, height: page.area.rows)
    frame.put(page.lines, from: scroll.top, in: page.area)
    PromptLine(Phrases.commandPrompt, search.query, in: text).draw(on: &frame)
    if search.focus > 0 || page.area.rows == 0 {
      frame.cursor = Place(
        column: page.area.left, row: page.area.top + max(0, page.focus.lowerBound - scroll.top))
    }
  }
}
