import Knowledge
import Screen

/// The search as lines: each thing found with its title and the piece of text that matched.
struct SearchPage {
  let area: Rect
  private(set) var lines: [Line] = []
  /// The lines of what is in focus.
  private(set) var focus: Range<Int>?

  /// `set` are the hits' lines where they have been set already.
  init(_ pane: SearchPane, _ size: Size, _ set: FoundLines? = nil) {
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
    let found =
      set.flatMap { $0.fits(pane.hits, width: width) ? $0 : nil } ?? FoundLines(pane.hits, width: width)
    for (number, hit) in found.hits.enumerated() {
      let start = lines.count
      lines += hit
      guard number == pane.selected else { continue }
      let titleEnd = start + found.titleLengths[number]
      for row in start..<titleEnd {
        lines[row] = lines[row].inFocus(isFirst: row == start, width: width).targeting(number)
      }
      focus = start..<titleEnd
    }
  }
}

extension Interface {
  func drawSearch(_ pane: SearchPane, _ state: State, on frame: inout Frame) {
    let text = ScreenLayout(state.size).text
    let page = SearchPage(pane, state.size, state.laidOut.found)
    frame.put(page.lines, from: pane.scroll.top, in: page.area)
    // While there is nothing to choose from, the cursor stands where the next letter goes.
    PromptLine(Phrases.searchPrompt, pane.query, in: text).draw(on: &frame)
    if let focus = page.focus, focus.lowerBound >= pane.scroll.top, pane.selected > 0 {
      frame.cursor = Place(column: page.area.left, row: page.area.top + focus.lowerBound - pane.scroll.top)
    }
  }
}
