import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// What was opened, and the ways back and forward.
@Suite struct TravelTests {
  /// Three articles opened, the clock going on by seven minutes each.
  private func travelled() -> Driver {
    var driver = Driver.garden(80, 24)
    for (number, id) in (["pears", "roses", "herbs"] as [Article.ID]).enumerated() {
      driver.now = Made.moment(605 + 7 * number)
      driver.update(.follow(.article(id)))
    }
    return driver
  }

  /// The rows of the list of what was opened, without marks and blanks.
  private func lines(_ driver: Driver) -> [String] {
    driver.frame.rows.filter { $0.contains(". ") }.map { String($0.drop { $0 == " " || $0 == ">" }) }
  }

  @Test func theLatestStandsFirstWithItsTime() {
    var driver = travelled()
    driver.press("h")
    #expect(
      lines(driver) == [
        "1. 10:19  Herbs for every day of the week", "2. 10:12  Roses",
        "3. 10:05  Pears, and what to do with them",
      ])
  }

  @Test func withoutAClockTheTitleStandsAlone() {
    var driver = Driver.garden(80, 24)
    driver.press("Enter h")
    #expect(lines(driver) == ["1. Apples"])
  }

  @Test func whatIsOpenedTwiceRunningStandsOnce() {
    var driver = Driver.garden(80, 24)
    driver.press("Enter q Enter q j Enter q k Enter")
    #expect(driver.state[ArticlesPane.self].history.opened.map(\.article) == ["apples", "pears", "apples"])
  }

  @Test func theListLeadsBackToAnArticle() {
    var driver = travelled()
    driver.press("h 3 Enter")
    #expect(driver.state[ArticlesPane.self].page?.article.id == "pears")
    driver.press("Backspace")
    #expect(driver.state[ArticlesPane.self].page?.article.id == "herbs")
  }

  @Test func forgettingWipesWhatWasOpened() {
    var driver = travelled()
    driver.press("m Backspace 2 Enter j n Esc x Down Enter")
    #expect(driver.state[ArticlesPane.self].history.opened == [])
    #expect(driver.state[ArticlesPane.self].history.past == [])
    #expect(driver.state[ArticlesPane.self].history.future == [])
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(driver.state.shows(ChecklistPane.self))
    #expect(driver.state[ArticlesPane.self].places.bookmarks.map(\.article) == ["herbs"])
  }

  @Test func keepingTheAnswersForgetsNothing() {
    var driver = travelled()
    driver.press("2 Enter j n Esc")
    let state = driver.state
    driver.press("x Enter")
    #expect(Difference.between(driver.state, state) == [])
  }

  @Test func backAndForwardComeToTheSamePlaces() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("j j j j j j j")
    driver.update(.follow(.article("pears")))
    driver.press("j j Backspace")
    #expect(driver.state[ArticlesPane.self].page?.article.id == "apples")
    #expect(driver.state[ArticlesPane.self].page?.scroll.top == 7)
    driver.press("j f")
    #expect(driver.state[ArticlesPane.self].page?.article.id == "pears")
    #expect(driver.state[ArticlesPane.self].page?.scroll.top == 2)
    driver.press("Backspace")
    #expect(driver.state[ArticlesPane.self].page?.scroll.top == 8)
  }

  @Test func theLinkThatWasFollowedHasTheFocusAgain() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("Tab Enter Backspace")
    #expect(driver.state[ArticlesPane.self].page?.link == 1)
    driver.press("f Backspace")
    #expect(driver.state[ArticlesPane.self].page?.link == 1)
  }

  @Test func anotherWayEndsTheWayForward() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("Tab Enter Backspace")
    #expect(driver.state[ArticlesPane.self].history.future.map(\.article) == ["pears"])
    driver.update(.follow(.article("roses")))
    let page = driver.state[ArticlesPane.self].page
    driver.press("f")
    #expect(driver.state[ArticlesPane.self].history.future == [])
    #expect(driver.state[ArticlesPane.self].page == page)
    #expect(driver.state.notice != nil)
  }

  @Test func withoutAWayBackSomethingIsSaid() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("Backspace")
    #expect(driver.state.scope == .reader)
    #expect(driver.state.notice != nil)
  }

  @Test func manyStepsComeBackOneByOne() {
    var driver = Driver.garden(80, 24, opening: "apples")
    let way: [Article.ID] = ["pears", "roses", "herbs", "pears"]
    for id in way { driver.update(.follow(.article(id))) }
    var back: [Article.ID] = []
    for _ in way {
      driver.press("Backspace")
      back += [driver.state[ArticlesPane.self].page?.article.id ?? "nowhere"]
    }
    #expect(back == ["herbs", "roses", "pears", "apples"])
    driver.press("f f f f")
    #expect(driver.state[ArticlesPane.self].page?.article.id == "pears")
    #expect(
      driver.state[ArticlesPane.self].history.past.map(\.article) == ["apples", "pears", "roses", "herbs"])
  }
}
