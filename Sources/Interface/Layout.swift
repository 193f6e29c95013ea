import Knowledge
import Screen
import Typesetting

extension Interface {
  /// Brings everything that depends on the size into line with it.
  func layOut(_ state: inout State) {
    let layout = ScreenLayout(state.size)
    if state.laidOut.keyLine(for: state) == nil { state.laidOut.keep(KeyLine(keymap, state)) }
    layOutPage(&state, layout)
    if case .search(let pane)? = state.overlays.last { layOut(pane, &state) }
    switch state.pane {
    case .articles: revealSelected(&state, layout)
    case .comparison: setComparison(&state)
    case .sessions:
      let page = SessionsPage(self, state)
      state.sessions.scroll.move(by: 0, length: page.lines.count, height: page.area.rows)
      if let focus = page.focus {
        let isFirst = state.sessions.focus == 0 && focus.upperBound <= page.area.rows
        let from = isFirst ? 0 : focus.lowerBound
        state.sessions.scroll.reveal(
          from..<focus.upperBound, length: page.lines.count, height: page.area.rows)
      }
    case .checklist:
      keepChecklistPage(&state)
      let page = checklistPage(state)
      state.checklist.scroll.move(by: 0, length: page.lines.count, height: page.area.rows)
      if state.checklist.map != nil, let focus = page.focus {
        let isFirst = focus.upperBound <= page.area.rows
        state.checklist.scroll.reveal(
          (isFirst ? 0 : focus.lowerBound)..<focus.upperBound, length: page.lines.count,
          height: page.area.rows)
      }
    }
  }

  /// Sets the open article anew for another width, and keeps the place in its text.
  private func layOutPage(_ state: inout State, _ layout: ScreenLayout) {
    guard var page = state.articles.page else { return }
    let height = layout.reader.rows
    if page.width != layout.reader.columns {
      // Unless somebody scrolled since, the place is the one kept from before the last change of width.
      let anchor = page.anchoredTop == page.scroll.top ? page.anchor : nil
      let kept = anchor ?? page.typeset.anchor(atLine: page.scroll.top)
      page = page.set(
        typeset(page.article, width: layout.reader.columns).typeset, width: layout.reader.columns)
      page.scroll = Scroll()
      page.scroll.move(by: page.typeset.line(at: kept), length: page.typeset.lines.count, height: height)
      page.anchor = kept
      page.anchoredTop = page.scroll.top
    }
    page.scroll.move(by: 0, length: page.typeset.lines.count, height: height)
    if let place = page.link.flatMap({ page.typeset.place(ofLink: $0) }) {
      page.scroll.reveal(place.row..<place.row + 1, length: page.typeset.lines.count, height: height)
    }
    state.articles.page = page
  }

  private func revealSelected(_ state: inout State, _ layout: ScreenLayout) {
    guard layout.isWide || !state.articles.isReading else { return }
    let width = layout.list.columns
    if state.articles.list?.width != width || state.articles.list?.items.count != book.articles.count {
      state.articles.list = ArticleList(book, width: width)
      (state.laidOut.titles, state.laidOut.summary) = (nil, nil)
    }
    guard let list = state.articles.list else { return }
    guard list.items.indices.contains(state.articles.selected) else { return }
    let rows = layout.list.rows
    state.articles.listScroll.reveal(
      list.visible(state.articles.selected, height: rows), length: list.length, height: rows)
    let top = state.articles.listScroll.top
    if state.laidOut.titles?.fits(list, top: top, rows: rows) != true {
      state.laidOut.titles = SeenTitles(list, of: book, top: top, rows: rows)
    }
    if state.laidOut.summary?.fits(state.articles.selected, width: width) != true {
      state.laidOut.summary = SeenSummary(state.articles.selected, of: book, width: width)
    }
  }
}
