import Knowledge
import Screen

/// The search as lines: each thing found with its title and the piece of text that matched.
struct SearchPage {
  let area: Rect
  private(set) var lines: [Line] = []
  /// The lines of what is in focus.
  private(set) var focus: Range<Int>?

  init(_ pane: SearchPane, _ size: Size) {
    let text = ScreenLayout(size).text
    area = PromptLine.below(text)
    let width = max(1, text.columns)
    if let correction = pane.hits.first?.correction {
      lines += Line(Phrases.showingInstead(correction), .strong).wrapped(to: width) + [.empty]
    }
    if pane.hits.isEmpty, pane.isCurrent {
      lines += Line(pane.query.isEmpty ? Phrases.searchHint : Phrases.nothingFound(pane.query)).wrapped(
        to: width)
    }
    for (number, hit) in pane.hits.enumerated() {
      add(hit, number, isFocused: number == pane.selected, width: width)
    }
  }

  private mutating func add(_ hit: SearchHit, _ number: Int, isFocused: Bool, width: Int) {
    let section = hit.section.isEmpty ? "" : " / " + hit.section
    let title = Line("\(Phrases.kind(hit.kind)): \(hit.title)\(section)", .strong).wrapped(
      to: max(1, width - 2))
    let start = lines.count
    for (offset, line) in title.enumerated() {
      let marked = Line(isFocused && offset == 0 ? "> " : "  ") + line
      let line = isFocused ? marked.padded(to: width).styled(.selected) : marked
      lines.append(line.targeting(number))
    }
    if isFocused { focus = start..<lines.count }
    lines += Self.snippet(hit.snippet).wrapped(to: max(1, width - 4)).map { $0.indented(4) }
  }

  /// Matched words stand in brackets, so that no colour is needed.
  private static func snippet(_ text: String) -> Line {
    var spans: [Span] = []
    let parts = text.utf8.split(separator: UInt8(ascii: "["), omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() {
      guard number > 0, let end = part.firstIndex(of: UInt8(ascii: "]")) else {
        spans.append(Span(String(Substring(part))))
        continue
      }
      let rest = part[part.index(after: end)...]
      spans += [Span("[" + Substring(part[..<end]) + "]", .emphasis), Span(String(Substring(rest)))]
    }
    return Line(spans)
  }
}

extension Interface {
  func drawSearch(_ pane: SearchPane, _ state: State, on frame: inout Frame) {
    let text = ScreenLayout(state.size).text
    let page = SearchPage(pane, state.size)
    frame.put(page.lines, from: pane.scroll.top, in: page.area)
    // While there is nothing to choose from, the cursor stands where the next letter goes.
    PromptLine(Phrases.searchPrompt, pane.query, in: text).draw(on: &frame)
    if let focus = page.focus, focus.lowerBound >= pane.scroll.top, pane.selected > 0 {
      frame.cursor = Place(column: page.area.left, row: page.area.top + focus.lowerBound - pane.scroll.top)
    }
  }
}
