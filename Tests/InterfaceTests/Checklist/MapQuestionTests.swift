import Knowledge
import Screen
import TestSupport
import Testing

@testable import Interface

/// The body map as a question: marking by arrows, by letters, and going on.
@Suite struct MapQuestionTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 20, rows: 5)]

  private static func map() throws -> BodyMap { try #require(Garden.mapGuide.bodyMap) }

  /// The garden's checklist at its map.
  private func atMap(_ size: Size = Size(columns: 80, rows: 24)) -> Driver {
    var driver = Driver.map(size.columns, size.rows)
    driver.press("2 Enter j n n")
    return driver
  }

  /// Whether the cursor stands on the `>` of what is in focus.
  private func isOnFocus(_ driver: Driver) -> Bool {
    let frame = driver.frame
    return frame.isCursorInside && frame.cursorRow.dropFirst(frame.cursor.column).hasPrefix(">")
  }

  /// Every region that arrow keys lead to, and whether the cursor was on the focus all the way.
  private func walk(_ start: Driver) -> (regions: Set<BodyMap.Region.ID>, isOnFocus: Bool) {
    var found: Set<BodyMap.Region.ID> = []
    var waiting = [start]
    var isGood = true
    while let driver = waiting.popLast() {
      guard let focus = driver.state[ChecklistPane.self].map, !focus.isBelow,
        found.insert(focus.region).inserted
      else { continue }
      for key in ["Up", "Down", "Left", "Right"] {
        var next = driver
        next.press(key)
        isGood = isGood && isOnFocus(next)
        waiting.append(next)
      }
    }
    return (found, isGood)
  }

  @Test(arguments: sizes)
  func arrowsReachEveryRegion(_ size: Size) throws {
    let (regions, isOnFocus) = walk(atMap(size))
    #expect(regions == Set(try Self.map().regions.map(\.id)))
    #expect(isOnFocus)
  }

  @Test(arguments: sizes)
  func enterOpensTheMarksAndTogglesThem(_ size: Size) throws {
    var driver = atMap(size)
    driver.press("Down Enter")
    #expect(driver.state[ChecklistPane.self].map?.mark == "weak")
    for mark in try Self.map().marks {
      #expect(driver.state[ChecklistPane.self].map?.mark == mark.id)
      #expect(isOnFocus(driver))
      driver.press("Enter")
      #expect(driver.state[ChecklistPane.self].marked == [BodyMap.choice("neck", mark.id)])
      #expect(isOnFocus(driver))
      driver.press("Enter")
      #expect(driver.state[ChecklistPane.self].marked == [])
      driver.press("Down")
    }
    driver.press("Enter Esc")
    #expect(driver.state[ChecklistPane.self].map == MapFocus(region: "neck"))
    #expect(driver.state[ChecklistPane.self].marked == ["neck-numb"])
    #expect(isOnFocus(driver))
  }

  @Test(arguments: ["Esc", "q", "Left", "Right", "Tab", "Backspace", "b"])
  func theMarksAreClosed(_ key: String) {
    var driver = atMap()
    driver.press("Enter " + key)
    #expect(driver.state[ChecklistPane.self].map == MapFocus(region: "face"))
    #expect(
      driver.state[ChecklistPane.self].stage == .page(AskedPage.ID(page: "figure", question: "places-felt")))
  }

  @Test(arguments: sizes)
  func tabLeadsToTheWaysOnAndBack(_ size: Size) {
    var driver = atMap(size)
    driver.press("Down Tab")
    #expect(driver.state[ChecklistPane.self].map?.isBelow == true)
    for words in [Phrases.continueOn, Phrases.nowhere, "I don't know", "Leave this"] {
      #expect(driver.frame.cursorRow.contains("> " + words))
      driver.press("Down")
    }
    driver.press("Tab")
    #expect(driver.state[ChecklistPane.self].map == MapFocus(region: "neck"))
    driver.press("Tab Up")
    #expect(driver.state[ChecklistPane.self].map?.isBelow == false)
  }

  @Test(arguments: sizes)
  func aCapitalLetterMarksAndUnmarks(_ size: Size) throws {
    var driver = atMap(size)
    for mark in try Self.map().marks {
      let before = driver.frame
      driver.press(mark.letter)
      #expect(driver.state[ChecklistPane.self].marked == [BodyMap.choice("face", mark.id)])
      #expect(driver.frame != before)
      driver.press(mark.letter)
      #expect(driver.state[ChecklistPane.self].marked == [])
    }
    #expect(isOnFocus(driver))
    driver.press("Z")
    #expect(driver.state[ChecklistPane.self].marked == [])
  }

  @Test func continueTakesTheMarksInTheMapsOrder() {
    var driver = atMap()
    driver.press("Down N T Up C W Tab Enter")
    #expect(
      driver.state[ChecklistPane.self].sheet.answers["places-felt"]
        == .chose(["face-weak", "face-cramp", "neck-twitch", "neck-numb"]))
    #expect(driver.state[ChecklistPane.self].stage == .page(AskedPage.ID(page: "size", question: "size")))
  }

  @Test func nowhereIsNoAndSaysWhatWasCleared() {
    var driver = atMap()
    driver.press("W T Tab Down Enter")
    #expect(driver.state[ChecklistPane.self].sheet.answers["places-felt"] == .no)
    #expect(driver.state.notice == Phrases.cleared(2))
    driver.press("u")
    #expect(driver.state[ChecklistPane.self].sheet.answers["places-felt"] == nil)
    #expect(driver.state.scope == .map)
  }

  @Test(arguments: ["d", "Tab Down Down Enter"])
  func notKnowingIsAnAnswer(_ keys: String) {
    var driver = atMap()
    driver.press(keys)
    #expect(driver.state[ChecklistPane.self].sheet.answers["places-felt"] == .unsure)
  }

  @Test(arguments: sizes)
  func goingOnWithNothingMarkedIsAFaultBesideTheLine(_ size: Size) {
    var driver = atMap(size)
    driver.press("Tab Enter")
    #expect(driver.state[ChecklistPane.self].fault == Phrases.chooseFirst)
    #expect(driver.state[ChecklistPane.self].sheet.answers["places-felt"] == nil)
    // On the smallest screen there is no room for it beside the line.
    #expect(size.rows <= 5 || driver.frame.cursorRow.contains("Error:"))
    let end = Phrases.chooseFirst.split(separator: " ").last.map(String.init) ?? "below."
    #expect(driver.frame.text.contains(end))
    driver.press("Tab W")
    #expect(driver.state[ChecklistPane.self].fault == nil)
  }

  @Test func theFaultGoesWithTheAnswer() {
    var driver = atMap()
    driver.press("Tab Enter d")
    #expect(driver.state[ChecklistPane.self].fault == nil)
  }

  @Test func undoTakesTheMarksBackAndBackKeepsThem() {
    var driver = atMap()
    driver.press("W Tab Enter b")
    #expect(driver.state.scope == .map)
    #expect(driver.state[ChecklistPane.self].marked == ["face-weak"])
    #expect(driver.state[ChecklistPane.self].map == MapFocus(region: "face"))
    driver.press("T Tab Enter")
    #expect(
      driver.state[ChecklistPane.self].sheet.answers["places-felt"] == .chose(["face-weak", "face-twitch"]))
    driver.press("u")
    #expect(driver.state[ChecklistPane.self].marked == ["face-weak"])
    driver.press("u")
    #expect(driver.state[ChecklistPane.self].marked == [])
    #expect(driver.state.scope == .map)
  }

  @Test func theLineOfTheReviewOpensTheMapAgain() throws {
    var driver = atMap()
    driver.press("Down W Tab Enter r")
    let lines = driver.state[ChecklistPane.self].answerLines
    let line = try #require(lines.firstIndex(of: .question("places-felt")))
    #expect(driver.frame.text.contains("Neck or throat"))
    driver.update(.pick(line))
    driver.look()
    #expect(driver.state.scope == .map)
    #expect(driver.state[ChecklistPane.self].map == MapFocus(region: "neck"))
    driver.press("T Tab Enter")
    #expect(driver.state.scope == .review)
    #expect(driver.state[ChecklistPane.self].selection.focus == line)
    #expect(
      driver.state[ChecklistPane.self].sheet.answers["places-felt"] == .chose(["neck-weak", "neck-twitch"]))
  }

  @Test(arguments: [("T", Answer.yes), ("W", nil)] as [(String, Answer?)])
  func whatTheMarksAnswerStandsInItsRow(_ letter: String, _ answer: Answer?) {
    var driver = atMap()
    driver.press(letter + " Tab Enter")
    let sheet = driver.state[ChecklistPane.self].sheet
    #expect(driver.interface.book.rules.completed(sheet).answers["spots"] == answer)
    driver.press("d d j j")
    #expect(driver.frame.cursorRow.contains(answer == nil ? "[   ] There is spots" : "[yes] There is spots"))
  }

  @Test func whyIsAskedIsSaidOverTheMap() {
    var driver = atMap()
    driver.press("W w")
    #expect(driver.state.scope == .card)
    #expect(driver.frame.text.contains("Mark each place."))
    driver.press("Esc")
    #expect(driver.state[ChecklistPane.self].marked == ["face-weak"])
  }
}
