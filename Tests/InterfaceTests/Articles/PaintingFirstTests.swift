import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// An article's first picture is the one that all of it would give.
@Suite struct PaintingFirstTests {
  private static var manners: Manners {
    var manners = Manners()
    manners.paintsFirst = true
    return manners
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12), (20, 5)])
  func theFirstPictureIsTheWholesPicture(_ columns: Int, _ rows: Int) {
    var driver = Driver.real(columns, rows, manners: Self.manners)
    driver.update(.painted)
    var waited = 0
    for _ in RealContent.guide.articles {
      driver.press("Enter")
      let first = driver.frame
      waited += driver.interface.isUnfinished(driver.state) ? 1 : 0
      driver.update(.painted)
      #expect(!driver.interface.isUnfinished(driver.state))
      #expect(driver.interface.view(driver.state) == first)
      driver.press("Esc j")
    }
    // Most articles are longer than a screen.
    #expect(waited > RealContent.guide.articles.count / 2)
  }

  @Test func theRestIsThereForTheNextKey() {
    var driver = Driver.real(80, 24, opening: "als-weakness", manners: Self.manners)
    var whole = Driver.real(80, 24, opening: "als-weakness")
    driver.update(.painted)
    for keys in ["G", "Esc", "Enter", "]"] {
      driver.press(keys)
      driver.update(.painted)
      whole.press(keys)
      #expect(driver.frame == whole.frame)
    }
  }

  @Test func nothingWaitsWhereNobodyAskedForIt() {
    var driver = Driver.real(80, 24)
    driver.press("Enter")
    #expect(!driver.interface.isUnfinished(driver.state))
  }
}
