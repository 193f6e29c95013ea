import Knowledge
import Screen

extension Interface {
  /// Sets a bookmark at the top line of the article, or takes it away.
  func toggleBookmark(_ page: OpenArticle, _ state: inout State) {
    let place = ReadingPlace(article: page.article.id, anchor: page.typeset.anchor(atLine: page.scroll.top))
    if let known = state.articles.places.bookmarks.firstIndex(of: place) {
      state.articles.places.bookmarks.remove(at: known)
      state.notice = Phrases.bookmarkRemoved
    } else {
      state.articles.places.bookmarks.append(place)
      state.notice =
        manners.isKiosk
        ? Phrases.bookmarkForNow
        : state.articles.keepsPlaces ? Phrases.bookmarkKept : Phrases.bookmarkSet
    }
  }

  /// Takes the bookmark in focus away.
  func removeBookmark(_ menu: inout Menu, _ state: inout State) {
    guard menu.kind == .bookmarks, state.articles.places.bookmarks.indices.contains(menu.focus) else {
      return
    }
    state.articles.places.bookmarks.remove(at: menu.focus)
    menu.focus = max(0, min(menu.focus, state.articles.places.bookmarks.count - 1))
  }

  /// Ends the program, where that is allowed; the last place goes with the bookmarks where they are kept.
  func leave(_ state: inout State) -> [Effect] {
    guard !manners.isKiosk else {
      state.notice = Phrases.staysOpen
      return []
    }
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

  /// An article's title; its name where the guide does not know it.
  func title(of id: Article.ID) -> String {
    book.articles.first { $0.id == id }?.title ?? id.name
  }
}
