import Knowledge
import Screen
import Testing

@testable import Interface

/// The checklist line by line: rows, numbers, the emergency, and the way back.
@Suite struct LinearRowTests {
  private func garden() -> LinearTalk { LinearTalk(.garden(80, 2_000)) }

  @Test(
    arguments: [
      ("yes", Answer.yes), ("y", .yes), ("YES.", .yes), ("yeah", .yes), ("no", .no), ("No!", .no), ("n", .no),
      ("nope", .no), ("none", .no), ("unsure", .unsure), ("I don't know", .unsure),
      ("I don\u{2019}t know", .unsure),
      ("maybe", .unsure), ("not sure", .unsure), ("d", .unsure), ("1", .yes), ("one", .yes), ("1)", .yes),
      ("\u{FF11}", .yes), ("\u{FEFF}no", .no), ("  no  ", .no), ("1 2", .yes), ("There is flood", .yes),
    ])
  func aRowIsAnsweredInManyWords(_ line: String, _ answer: Answer) {
    var talk = garden()
    talk.type("checklist", "begin", line)
    #expect(talk.state[ChecklistPane.self].sheet.answers == ["flood": answer])
    #expect(talk.answer.contains { $0.contains("EMERGENCY") } == (answer == .yes))
  }

  @Test(arguments: ["2", "2 3", "17", "what on earth", "", "done", "5 WT"])
  func noOtherRowIsAnswered(_ line: String) {
    var talk = garden()
    talk.type("checklist", "begin", line)
    #expect(talk.state[ChecklistPane.self].sheet.answers == [:])
    #expect(talk.state.scope == .question)
  }

  @Test func rowAfterRowIsAskedAndOnlyWhatIsNewIsTold() {
    var talk = garden()
    talk.type("checklist", "begin")
    #expect(talk.answer.contains("Is there any of these now?"))
    #expect(talk.answer.last == "1. There is flood in my garden")
    let told = talk.driver.interface.linearParagraphs(talk.state)
    talk.type("no")
    #expect(talk.driver.interface.linearNews(talk.state, after: told) == ["2. There is fire in my garden"])
  }

  @Test func leavingWithAnswersIsAskedAboutOnce() {
    var talk = garden()
    talk.type("checklist", "begin", "no", "quit")
    #expect(talk.answer.contains("Leave, and lose the answers?"))
    #expect(talk.driver.interface.actions(for: "quit", in: talk.state) == [.command(.quitAtOnce)])
  }

  @Test func whatWasTickedIsSaid() {
    var talk = garden()
    talk.type("checklist", "begin", "1 2")
    #expect(
      talk.answer.contains(
        "Ticked: 1, There is flood in my garden. Only the line that was read is answered."))
  }

  /// The page of guests, which one ticks.
  private func guests() -> LinearTalk {
    var talk = garden()
    talk.type("checklist", "begin", "no", "no", "unsure", "unsure", "no", "no", "no")
    return talk
  }

  @Test func numbersTickAndNeverReachTheNextPage() {
    var talk = guests()
    #expect(talk.answer.last == "Numbers, none, or not sure.")
    talk.type("1 3")
    #expect(talk.state[ChecklistPane.self].sheet.answers["bees"] == .yes)
    #expect(talk.state[ChecklistPane.self].sheet.answers["birds"] == nil)
    #expect(talk.state[ChecklistPane.self].sheet.answers["cats"] == .yes)
    #expect(talk.answer.contains("More numbers, none of the others, or not sure."))
    #expect(talk.answer.first == "Ticked: 1, There is bees in my garden; 3, There is cats in my garden.")
    talk.type("none")
    #expect(talk.state[ChecklistPane.self].sheet.answers["birds"] == .no)
    #expect(talk.state.scope == .review)
  }

  @Test(arguments: [("none", Answer.no), ("no", .no), ("not sure", .unsure), ("maybe", .unsure)])
  func oneWordAnswersWhatIsOpen(_ line: String, _ answer: Answer) {
    var talk = guests()
    talk.type(line)
    let answers = talk.state[ChecklistPane.self].sheet.answers
    #expect(["bees", "birds", "cats"].map { answers[$0] } == [answer, answer, answer])
  }

  @Test(arguments: ["yes", "4", "0", "1 9"])
  func whatTicksNothingAsksWhich(_ line: String) {
    var talk = guests()
    let before = talk.state[ChecklistPane.self].sheet
    talk.type(line)
    #expect(talk.state[ChecklistPane.self].sheet == before)
    #expect(talk.answer.last.map { $0.contains("umber") } == true)
  }

  @Test func anEmergencyIsToldAndTheNextRowIsAsked() {
    var talk = garden()
    talk.type("checklist", "begin", "yes")
    #expect(talk.answer.contains("EMERGENCY: call the gardener now"))
    #expect(talk.answer.contains("- Call 555."))
    #expect(talk.answer.last == "2. There is fire in my garden")
    #expect(talk.answer.filter { $0.first?.isNumber == true }.count == 1)
    talk.type("undo")
    #expect(talk.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(talk.answer.last == "1. There is flood in my garden")
  }

  @Test func theAdviceSaysItsHeadlineFirstAndLast() {
    var talk = garden()
    talk.type("checklist", "begin", "yes", "advice")
    #expect(talk.answer.filter { $0 == "EMERGENCY: call the gardener now" }.count == 2)
    #expect(talk.answer.last == "EMERGENCY: call the gardener now")
  }

  @Test(arguments: ["u", "undo"])
  func undoTakesTheLastAnswerBack(_ line: String) {
    var talk = garden()
    talk.type("checklist", "begin", "no", line)
    #expect(talk.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(talk.answer.last == "1. There is flood in my garden")
  }

  @Test func qGoesBackAndAsksBeforeAnswersAreLost() {
    var talk = garden()
    talk.type("checklist", "begin", "no", "q", "q", "q")
    #expect(talk.state.scope == .leaving)
    talk.type("1")
    #expect(talk.driver.isOver == false)
    talk.type("q", "3")
    #expect(talk.driver.isOver)
  }

  @Test func whyIsToldAndTheRowIsStillAsked() {
    var talk = garden()
    talk.type("checklist", "begin")
    #expect(!talk.answer.contains { $0.contains("Why we ask") })
    talk.type("?")
    #expect(talk.answer.contains("Why we ask"))
    talk.type("no")
    #expect(talk.state[ChecklistPane.self].sheet.answers == ["flood": .no])
    #expect(talk.answer.last == "2. There is fire in my garden")
  }

  @Test func answersAreReviewedAndChanged() throws {
    var talk = garden()
    talk.type("checklist", "begin", "no", "unsure", "review")
    let line = try #require(talk.state[ChecklistPane.self].answerLines.firstIndex(of: .question("flood")))
    #expect(talk.answer.contains("\(line + 1). [no ] There is flood in my garden"))
    talk.type("\(line + 1)", "unsure", "unsure")
    #expect(talk.state[ChecklistPane.self].sheet.answers["flood"] == .unsure)
    #expect(talk.state.scope == .review)
  }

  @Test func backGoesToTheRowBeforeAndToThePageBefore() {
    var talk = garden()
    talk.type("checklist", "begin", "back")
    #expect(talk.answer.first == "This is the first page.")
    talk.type("no", "back")
    #expect(talk.answer.last == "1. There is flood in my garden (no)")
    talk.type("no", "no", "<")
    #expect(talk.state[ChecklistPane.self].stage == .page(AskedPage.ID(page: "urgent")))
    #expect(talk.answer.last == "2. There is fire in my garden (no)")
    #expect(talk.state[ChecklistPane.self].sheet.answers == ["flood": .no, "fire": .no])
  }
}
