import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// Bookmarks lead back to their place, and are kept only when that was asked for.
@Suite struct BookmarkTests {
  private let interface = Interface(Guidebook(RealContent.guide, checklistIsSound: true))

  /// Presses keys one after another, and fetches what is asked for; answers the other effects.
  private func press(_ keys: String, _ state: inout State) -> [Effect] {
    keys.split(separator: " ").flatMap { name -> [Effect] in
      guard let key = Key(name: String(name)), let action = interface.action(for: key, in: state) else {
        return []
      }
      return perform(interface.update(&state, action), &state)
    }
  }

  private func perform(_ effects: [Effect], _ state: inout State) -> [Effect] {
    effects.flatMap { effect -> [Effect] in
      guard case .fetch(let id) = effect,
        let article = RealContent.guide.articles.first(where: { $0.id == id })
      else {
        return [effect]
      }
      return perform(interface.update(&state, .fetched(article)), &state)
    }
  }

  private func begun(kept: ReadingPlaces? = nil) -> State {
    var (state, effects) = interface.start(size: Size(columns: 80, rows: 24), kept: kept)
    _ = perform(effects, &state)
    return state
  }

  @Test func aBookmarkLeadsBackToItsPlace() {
    var state = begun()
    #expect(press("Enter j j j j m q Down Enter", &state) == [])
    #expect(state[ArticlesPane.self].page?.article.id != RealContent.guide.articles.first?.id)
    #expect(press("' Enter", &state) == [])
    #expect(state[ArticlesPane.self].page?.article.id == RealContent.guide.articles.first?.id)
    #expect(state[ArticlesPane.self].page?.scroll.top == 4)
  }

  @Test func theSameKeyTakesItAway() {
    var state = begun()
    _ = press("Enter j m", &state)
    #expect(state[ArticlesPane.self].places.bookmarks.count == 1)
    _ = press("m", &state)
    #expect(state[ArticlesPane.self].places.bookmarks == [])
  }

  @Test func nothingIsKeptUnasked() {
    var state = begun()
    #expect(press("Enter j m Ctrl-C", &state) == [.quit])
  }

  @Test func onceAskedForEachChangeIsKept() {
    var state = begun()
    #expect(
      press("4 Down Enter", &state).contains { if case .keepPlaces(.some) = $0 { true } else { false } })
    let effects = press("1 Enter j m", &state)
    #expect(effects.count == 1)
    guard case .keepPlaces(let places?)? = effects.first else {
      Issue.record("nothing was kept")
      return
    }
    #expect(places.bookmarks.count == 1)
    #expect(places.last == places.bookmarks.first)
    #expect(press("4 Enter", &state).contains(.keepPlaces(nil)))
    #expect(!state[ArticlesPane.self].keepsPlaces)
  }

  @Test func theLastPlaceIsThereAgain() {
    var state = begun()
    _ = press("4 Down Enter 1 Down Down Enter j j j", &state)
    let effects = press("Ctrl-C", &state)
    guard case .keepPlaces(let places?)? = effects.first else {
      Issue.record("nothing was kept")
      return
    }
    let again = begun(kept: places)
    #expect(again[ArticlesPane.self].page?.article.id == state[ArticlesPane.self].page?.article.id)
    #expect(again[ArticlesPane.self].page?.scroll.top == 3)
    #expect(!again[ArticlesPane.self].isReading)
  }
}
