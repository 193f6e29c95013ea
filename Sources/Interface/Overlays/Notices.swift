import Knowledge
import Screen

/// The screens that cover everything, and what an author is told.
extension Interface {
  /// Nothing but how to come back.
  func hidden(_ state: State) -> Frame {
    var frame = Frame(size: state.size)
    let area = ScreenLayout(state.size).text
    frame.put(Line(Phrases.hiddenScreen).wrapped(to: max(1, area.columns)), in: area)
    frame.cursor = area.origin
    return frame
  }

  func drawStillThere(_ state: State, on frame: inout Frame) {
    let area = ScreenLayout(state.size).text
    let width = max(1, area.columns)
    let words =
      Line(Phrases.stillThere, .heading).wrapped(to: width) + [.empty]
      + Line(Phrases.willForget(manners.warningSeconds ?? 0)).wrapped(to: width) + [.empty]
    let lines = words + OptionLines.lines(Phrases.goOnHere, isFocused: true, width: width)
    // On the smallest screens the way on counts more than the words before it.
    let top = min(words.count, max(0, lines.count - area.rows))
    frame.put(lines, from: top, in: area)
    frame.cursor = Place(column: area.left, row: area.top + words.count - top)
  }

  /// The problems as lines, or that there are none.
  func problemLines(_ state: State) -> [Line] {
    let width = max(1, ScreenLayout(state.size).text.columns)
    let problems = state.problems ?? []
    let title = Line(Phrases.problemCount(problems.count), .heading).wrapped(to: width) + [.empty]
    return title + problems.flatMap { Line($0).wrapped(to: width) + [.empty] }
  }

  func updateProblems(_ scroll: Scroll, _ state: inout State, _ command: Command) {
    var scroll = scroll
    let rows = ScreenLayout(state.size).text.rows
    if scroll.follow(command, length: problemLines(state).count, height: rows) {
      state.overlays[state.overlays.count - 1] = .problems(scroll)
    } else if command == .back || command == .showProblems {
      state.overlays.removeLast()
    }
  }

  func drawProblems(_ scroll: Scroll, _ state: State, on frame: inout Frame) {
    let area = ScreenLayout(state.size).text
    frame.put(problemLines(state), from: scroll.top, in: area)
    frame.cursor = area.origin
  }

  /// The content was read anew: everything keeps its place, and the article on the screen comes again.
  func takeReloaded(_ problems: [String], _ state: inout State) -> [Effect] {
    state.problems = problems
    let key = keymap.bindings.first { $0.command == .showProblems }?.keys.first?.name ?? ""
    state.notice = Phrases.reloaded(problems.count, key: key)
    state.articles.list = nil
    state.laidOut = LaidOut()
    state.articles.selected = min(state.articles.selected, max(0, book.articles.count - 1))
    state.comparison.setFor = nil
    if case .question(let id) = state.checklist.stage, book.rules.finding(id) == nil {
      enter(.start, &state)
    }
    guard let page = state.articles.page else { return [] }
    // The place is told by the text before it, so that lines added above do not move it far.
    state.articles.awaited = Visit(
      article: page.article.id, anchor: page.typeset.anchor(atLine: page.scroll.top),
      isAgain: true)
    return [.fetch(page.article.id)]
  }

  /// The words that are seen, without the title and the line of keys.
  func visibleText(_ state: State) -> String {
    let frame = view(state)
    let layout = ScreenLayout(state.size)
    let area = state.scope == .reader ? layout.reader : layout.body
    let lines = (area.top..<min(area.bottom, frame.size.rows)).map { row in
      Line(cells: Array(frame.row(row).dropFirst(area.left).prefix(area.columns))).text
    }
    return lines.joined(separator: "\n")
  }
}
