import Knowledge
import Screen

extension Scope {
  package static let bookmarks = Scope("bookmarks", "bookmarks", .numbers)
}

extension Command {
  package static let showBookmarks = Command("bookmarks")
  /// Takes away what is in focus.
  package static let delete = Command("delete")
}

/// The list of bookmarks.
package struct Bookmarks: MenuContent {
  package static let scope = Scope.bookmarks
  package static let opener: Command? = .showBookmarks
  package static let bindings =
    MenuKeys.menu(scope, "Open the bookmark in focus.") + [
      Binding(
        [.character("x"), .delete], scope, .delete, "delete", "delete", "Take the bookmark in focus away.")
    ]

  package init?(opened context: Context) {}
  package var title: String { Phrases.bookmarksTitle }
  package var hint: String? { Phrases.menuHint }
  package var nothing: String { Phrases.noBookmark }

  package func items(_ context: Context) -> [String] {
    context[ArticlesPane.self].places.bookmarks.map { context.title(of: $0.article) }
  }

  package func choose(_ number: Int, _ context: Context) -> [Request] {
    let place = context[ArticlesPane.self].places.bookmarks[number]
    return [.close, .act(.openArticle(ReadingPosition(article: place.article, anchor: place.anchor)))]
  }

  package func delete(_ number: Int, _ context: Context) -> [Request] { [.act(.removeBookmark(number))] }
}

extension ArticlesPane {
  /// Sets a bookmark at the top line of the article, or takes it away.
  mutating func toggleBookmark(_ page: OpenArticle, _ context: Context) -> [Request] {
    if let known = places.bookmarks.firstIndex(of: page.place) {
      places.bookmarks.remove(at: known)
      return [.say(Phrases.bookmarkRemoved)]
    }
    places.bookmarks.append(page.place)
    return [
      .say(
        context.options.isKiosk
          ? Phrases.bookmarkForNow : keepsPlaces ? Phrases.bookmarkKept : Phrases.bookmarkSet)
    ]
  }

  /// The bookmarks, and where the article on the screen stands.
  var placesNow: ReadingPlaces {
    var places = places
    if let page { places.last = page.place }
    return places
  }

  /// What is to be kept as the program ends; nil where nothing is.
  var placesToKeep: ReadingPlaces? { keepsPlaces ? placesNow : nil }

  /// Keeps bookmarks and the last place from now on, or forgets them.
  mutating func keep(_ keeps: Bool) -> [Request] {
    keepsPlaces = keeps
    return [
      .say(keeps ? Phrases.placesKept : Phrases.placesForgotten), .effect(.keepPlaces(placesToKeep)),
    ]
  }
}
