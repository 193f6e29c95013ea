import Knowledge
import Screen

/// The list of bookmarks that lies over a pane.
package struct BookmarkList: Sendable, Equatable {
  package var focus = 0
  package var scroll = Scroll()

  package init() {}
}

extension Interface {
  /// Sets a bookmark at the top line of the article, or takes it away.
  func toggleBookmark(_ page: OpenArticle, _ state: inout State) {
    let place = ReadingPlace(article: page.article.id, anchor: page.typeset.anchor(atLine: page.scroll.top))
    if let known = state.articles.places.bookmarks.firstIndex(of: place) {
      state.articles.places.bookmarks.remove(at: known)
      state.notice = Phrases.bookmarkRemoved
    } else {
      state.articles.places.bookmarks.append(place)
      state.notice = state.articles.keepsPlaces ? Phrases.bookmarkKept : Phrases.bookmarkSet
    }
  }

  /// Ends the program; the last place goes with the bookmarks where they are kept.
  func leave(_ state: State) -> [Effect] {
    guard state.articles.keepsPlaces else { return [.quit] }
    return [.keepPlaces(placesNow(state)), .quit]
  }

  /// The bookmarks, and where the article on the screen stands.
  func placesNow(_ state: State) -> ReadingPlaces {
    var places = state.articles.places
    if let page = state.articles.page {
      places.last = ReadingPlace(
        article: page.article.id, anchor: page.typeset.anchor(atLine: page.scroll.top))
    }
    return places
  }

  func updateBookmarks(_ list: BookmarkList, _ state: inout State, _ command: Command) -> [Effect] {
    var list = list
    let places = state.articles.places.bookmarks
    switch command {
    case .lineDown: list.focus = min(max(0, places.count - 1), list.focus + 1)
    case .lineUp: list.focus = max(0, list.focus - 1)
    case .delete where places.indices.contains(list.focus):
      state.articles.places.bookmarks.remove(at: list.focus)
      list.focus = max(0, min(list.focus, places.count - 2))
    case .choose where places.indices.contains(list.focus):
      let place = places[list.focus]
      state.overlays.removeLast()
      state.pane = .articles
      if let page = state.articles.page, state.articles.isReading {
        state.articles.history.append(page.visit)
      }
      return open(Visit(article: place.article, anchor: place.anchor), &state)
    case .back:
      state.overlays.removeLast()
      return []
    default: break
    }
    let (lines, focus) = bookmarkLines(list, state)
    list.scroll.reveal(focus, length: lines.count, height: ScreenLayout(state.size).text.rows)
    state.overlays[state.overlays.count - 1] = .bookmarks(list)
    return []
  }

  func drawBookmarks(_ list: BookmarkList, _ state: State, on frame: inout Frame) {
    let area = ScreenLayout(state.size).text
    let (lines, focus) = bookmarkLines(list, state)
    var scroll = list.scroll
    scroll.reveal(focus, length: lines.count, height: area.rows)
    frame.put(lines.dropFirst(scroll.top), in: area)
    frame.cursor = Place(column: area.left, row: area.top + max(0, focus.lowerBound - scroll.top))
  }

  private func bookmarkLines(_ list: BookmarkList, _ state: State) -> (lines: [Line], focus: Range<Int>) {
    let width = ScreenLayout(state.size).text.columns
    var lines = Line(Phrases.bookmarks, .heading).wrapped(to: width) + [.empty]
    var focus = 0..<1
    if state.articles.places.bookmarks.isEmpty { lines += Line(Phrases.noBookmarks).wrapped(to: width) }
    for (number, place) in state.articles.places.bookmarks.enumerated() {
      let title = book.cards.first { $0.id == place.article }?.title ?? place.article.name
      let isFocused = number == list.focus
      let text = OptionLines.lines("\(number + 1). \(title)", isFocused: isFocused, width: width)
      if isFocused { focus = lines.count..<lines.count + text.count }
      lines += text
    }
    return (lines, focus)
  }
}
