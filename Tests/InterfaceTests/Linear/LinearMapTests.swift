import Knowledge
import Screen
import Testing

@testable import Interface

/// The body map line by line: places by numbers, what is there by letters.
@Suite struct LinearMapTests {
  private func map() -> LinearTalk {
    var talk = LinearTalk(.map(80, 2_000))
    talk.type("checklist", "begin", "no", "no")
    return talk
  }

  @Test(
    arguments: [
      ("5 WT", ["right-hand-weak", "right-hand-twitch"]), ("5 wt", ["right-hand-weak", "right-hand-twitch"]),
      ("5 w t", ["right-hand-weak", "right-hand-twitch"]),
      ("5 weak, cramp", ["right-hand-weak", "right-hand-cramp"]),
      ("5: tw", ["right-hand-weak", "right-hand-twitch"]), ("left-calf grown thin", ["left-calf-thin"]),
      ("6 Numb or tingling and cramp.", ["left-hand-cramp", "left-hand-numb"]),
      ("Face, jaw or tongue S", ["face-stiff"]), ("1 N", ["face-numb"]), ("16 c", ["left-foot-cramp"]),
    ] as [(String, [Choice.ID])])
  func aPlaceIsMarkedByItsNumberAndLetters(_ line: String, _ marked: [Choice.ID]) {
    var talk = map()
    talk.type(line)
    #expect(talk.state[ChecklistPane.self].marked == marked)
    #expect(talk.state[ChecklistPane.self].map?.mark == nil)
    talk.type("done")
    #expect(talk.state[ChecklistPane.self].sheet.answers["places-felt"] == .chose(marked))
  }

  @Test func aPlaceIsMarkedByNumbersAlone() {
    var talk = map()
    talk.type("2")
    #expect(talk.state[ChecklistPane.self].map?.mark == "weak")
    talk.type("1, 6", "back", "done")
    #expect(
      talk.state[ChecklistPane.self].sheet.answers["places-felt"] == .chose(["neck-weak", "neck-numb"]))
  }

  @Test(arguments: ["0 W", "17 W", "99 WT", "5 XY", "-1 W", "5 W 3", "99999999999999999999 W"])
  func aPlaceThatIsNoneMarksNothing(_ line: String) {
    var talk = map()
    talk.type(line)
    #expect(talk.state[ChecklistPane.self].marked == [])
    #expect(
      talk.state[ChecklistPane.self].stage == .page(AskedPage.ID(page: "figure", question: "places-felt")))
  }

  @Test func aPlaceThatIsNamedAgainBearsWhatIsSaidNow() {
    var talk = map()
    talk.type("5 WT", "2 S", "5 W", "5 W")
    #expect(Set(talk.state[ChecklistPane.self].marked) == ["right-hand-weak", "neck-stiff"])
    talk.type("2 none")
    #expect(talk.state[ChecklistPane.self].marked == ["right-hand-weak"])
  }

  @Test(arguments: [("none", Answer.no), ("unsure", .unsure)])
  func theMapIsAnsweredWithoutMarks(_ line: String, _ answer: Answer) {
    var talk = map()
    talk.type(line)
    #expect(talk.state[ChecklistPane.self].sheet.answers["places-felt"] == answer)
  }

  @Test func doneWithNothingMarkedIsAFault() {
    var talk = map()
    talk.type("done")
    #expect(talk.answer.contains(Phrases.chooseFirst))
  }
}
