import Foundation
import Knowledge
import Screen
import TestSupport
import Testing
import Typesetting

@testable import Interface

/// Line by line: whatever the screens offer, in words and numbers.
@Suite struct LinearTests {
  private func garden() -> LinearTalk { LinearTalk(.garden(80, 2_000)) }

  private func map() -> LinearTalk {
    var talk = LinearTalk(.map(80, 2_000))
    talk.type("checklist", "begin", "no", "no")
    return talk
  }

  @Test func aVisitReadsAsItDid() throws {
    var driver = Driver.map(80, 2_000)
    driver.hits = Scene.hits
    var talk = LinearTalk(driver)
    talk.type(
      "?", "", "articles", "search prune", "1", "back", "back", "3", "back", "checklist", "1", "no", "why",
      "2", "undo", "no", "5 WT", "done", "1", "1 3", "done", "what", "no", "nope", "later", "none", "go on",
      "1 3", "what on earth", "7", "1", "back", "advice",
      "comparison", "2", "back", "sessions", "1", "visit", "quit")
    #expect(talk.driver.isOver)
    let path = Project.root + "/Tests/InterfaceTests/Screens/visit.linear"
    let said = talk.lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try said.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("the visit was recorded: read it, then run without RECORD")
    } else {
      #expect(try said == String(contentsOfFile: path, encoding: .utf8), "it reads like this now:\n\(said)")
    }
  }

  @Test func aNumberOpensAnArticleAndItsLinks() {
    var talk = garden()
    talk.type("articles", "2")
    #expect(talk.state[ArticlesPane.self].page?.article.id == "pears")
    let links = ArticlePage.references(of: Garden.articles[1])
    let number = (links.firstIndex(of: .article("apples")) ?? -1) + 1
    #expect(talk.answer.contains { $0.contains("\(number)") && $0.contains("Apples") })
    talk.type("\(number)")
    #expect(talk.state[ArticlesPane.self].page?.article.id == "apples")
    talk.type("back")
    #expect(talk.state[ArticlesPane.self].page?.article.id == "pears")
    talk.type("<", "<")
    #expect(talk.state.scope == .list)
  }

  @Test func theListOfArticlesIsToldOnItsWordAlone() {
    var talk = garden()
    #expect(!talk.answer.contains { $0.contains("Apples") })
    talk.type("articles")
    #expect(talk.answer.contains("1. Apples"))
  }

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
    let line = try #require(talk.state[ChecklistPane.self].reviewLines.firstIndex(of: .question("flood")))
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

  @Test func aRowOfTheComparisonOpens() {
    var talk = garden()
    talk.type("comparison", "3")
    #expect(talk.answer.contains("The bark"))
    #expect(talk.answer.contains { $0.contains("Look at the bark from near.") })
    talk.type("")
    #expect(talk.state.overlays.isEmpty)
  }

  @Test(arguments: ["frobnicate", "99", "yes", "5 WT", "🦓", "0", "-3"])
  func whatCannotBeReadSaysWhatCan(_ line: String) {
    var talk = garden()
    let state = talk.state
    talk.type(line)
    #expect(Difference.between(talk.state, state) == [])
    if talk.driver.interface.actions(for: line, in: state) == nil {
      #expect(talk.answer.first == talk.driver.interface.cannotRead(line, state))
    }
  }

  @Test(arguments: Scene.all.map(\.name))
  func noPageHasControlCharacters(_ name: String) throws {
    let driver = try #require(Scene.named(name)).driver(80, 24)
    let lines = driver.interface.linearPage(driver.state)
    #expect(lines.isEmpty == false)
    #expect(
      lines.allSatisfy { !$0.unicodeScalars.contains { $0.value < 32 || (127..<160).contains($0.value) } })
    #expect(lines.contains { !$0.isEmpty })
  }

  /// What can be chosen bears a number, and that number takes it.
  @Test(
    arguments: Scene.choosing.filter { ![.idleWarning, .list, .emergency].contains($0.scope) }.map(\.name))
  func everyNumberedLineCanBeTaken(_ name: String) throws {
    let driver = try #require(Scene.named(name)).driver(80, 24)
    let lines = driver.interface.linearPage(driver.state)
    let numbers = lines.compactMap { Int($0.prefix { $0.isNumber }) }
    #expect(numbers.isEmpty == false, "\(lines)")
    for number in numbers {
      #expect(driver.interface.actions(for: "\(number)", in: driver.state)?.isEmpty == false, "\(number)")
    }
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func randomLinesDoNoHarm(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let words =
      [
        "yes", "no", "unsure", "back", "<", "?", "", "done", "none", "review", "advice", "checklist", "why",
        "comparison", "sessions", "search prune", "/", "5 WT", "later", "q", "u", "2 n", "begin", "1,2",
        "undo", "articles", "x",
        "columns", "history", "bookmarks", "report", "hide", "problems", "delete", "timeline", "word",
        "sources",
      ] + (0..<20).map(String.init) + Keymap.standard.bindings.map(\.action).filter { $0 != "quit" }
    var driver = Driver.map(80, 2_000)
    driver.hits = Scene.hits
    driver.shelf = .filled(2)
    for _ in 0..<1_000 {
      let line =
        Int.random(in: 0..<10, using: &numbers) == 0
        ? String(
          (0..<Int.random(in: 0..<8, using: &numbers)).map { _ in
            "aZ9 \t\u{1B}é🦓,./<".randomElement(using: &numbers) ?? "a"
          })
        : words.randomElement(using: &numbers) ?? ""
      for action in driver.interface.actions(for: line, in: driver.state) ?? [] { driver.update(action) }
      let page = driver.interface.linearPage(driver.state)
      let isPlain = page.allSatisfy { !$0.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } }
      #expect(isPlain, "\(line) in \(driver.state.scope)")
      if !isPlain { return }
    }
  }
}
