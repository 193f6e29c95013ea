import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// The article under the bar is read before it is asked for, and shown as it would be without that.
@Suite struct ReadingAheadTests {
  private static var manners: Manners {
    var manners = Manners()
    manners.paintsFirst = true
    return manners
  }

  private static func driver(_ columns: Int = 120, _ rows: Int = 40) -> Driver {
    .real(columns, rows, manners: manners)
  }

  private static func article(_ id: Article.ID) throws -> Article {
    try #require(RealContent.guide.articles.first { $0.id == id })
  }

  /// What the program does once the keys rest.
  private static func rest(_ driver: inout Driver) throws {
    driver.update(.painted)
    if let next = driver.interface.nextToRead(driver.state) { driver.update(.readAhead(try article(next))) }
  }

  @Test func theArticleUnderTheBarIsReadOnce() throws {
    var driver = Self.driver()
    driver.update(.painted)
    #expect(driver.interface.nextToRead(driver.state) == nil, "the first article is on the screen")
    driver.press("j")
    #expect(driver.interface.nextToRead(driver.state) == RealContent.guide.articles[1].id)
    #expect(driver.interface.isBehind(driver.state))
    try Self.rest(&driver)
    #expect(driver.interface.nextToRead(driver.state) == nil)
    #expect(!driver.interface.isBehind(driver.state))
  }

  @Test(arguments: ["Enter", "2", "?", "/", "Ctrl-L"])
  func nothingIsReadWhereThereIsNoBar(_ key: String) {
    var driver = Self.driver()
    driver.press("j \(key)")
    #expect(driver.interface.nextToRead(driver.state) == nil)
  }

  @Test func nothingIsReadWhereNobodyAskedForIt() {
    var driver = Driver.real(120, 40)
    driver.press("j")
    #expect(driver.interface.nextToRead(driver.state) == nil)
  }

  @Test func readingAheadChangesNoPicture() throws {
    var driver = Self.driver()
    for _ in RealContent.guide.articles {
      driver.press("j")
      let before = driver.frame
      try Self.rest(&driver)
      #expect(driver.interface.view(driver.state) == before)
    }
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12), (20, 5)])
  func itOpensAsIfItHadNotBeenReadAhead(_ columns: Int, _ rows: Int) throws {
    var ahead = Self.driver(columns, rows)
    var plain = Driver.real(columns, rows)
    for _ in RealContent.guide.articles {
      for key in ["Enter", "Space", "Esc", "j"] {
        ahead.press(key)
        plain.press(key)
        #expect(ahead.frame == plain.frame)
        try Self.rest(&ahead)
        #expect(ahead.state.articles.page?.typeset == plain.state.articles.page?.typeset)
      }
    }
  }

  @Test func aLargerWindowShowsAsMuchAsItHolds() throws {
    var ahead = Self.driver(80, 12)
    ahead.press("j")
    try Self.rest(&ahead)
    ahead.resize(80, 40)
    ahead.press("Enter")
    var plain = Driver.real(80, 40)
    plain.press("j Enter")
    #expect(ahead.frame == plain.frame)
  }

  @Test func whatWasChangedMeanwhileIsShownAsItIsNow() throws {
    var driver = Self.driver()
    driver.press("j")
    let id = try #require(driver.interface.nextToRead(driver.state))
    let old = Article(card: try Self.article(id).card, body: [.paragraph([.text("Old text.")])])
    driver.update(.readAhead(old))
    driver.press("Enter")
    var plain = Driver.real(120, 40)
    plain.press("j Enter")
    #expect(driver.frame == plain.frame)
  }
}
