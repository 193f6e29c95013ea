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
