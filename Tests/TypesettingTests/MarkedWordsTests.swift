import Knowledge
import TestSupport
import Testing
import Typesetting

/// What is marked on the body map, in words: place by place.
@Suite struct MarkedWordsTests {
  private static let finding = Made.finding("where", kind: .map, choices: Made.bodyMap().choices)

  @Test(
    arguments: [
      (.chose(["head-red"]), "where in short: The head: red"),
      (.chose(["head-blue", "head-red"]), "where in short: The head: red, dark blue"),
      (
        .chose(["tail-green", "head-red", "left-hand-blue"]),
        "where in short: The head: red; The left-hand: dark blue; The tail: green"
      ),
      (.unsure, "Not sure: where in short"),
    ] as [(Answer, String)])
  func answers(answer: Answer, words: String) {
    #expect(PageWords.answer(answer, to: Self.finding) == words)
  }

  @Test func otherChoicesStandWithCommas() {
    #expect(PageWords.chosen([Made.choice("one"), Made.choice("two")]) == "Choose one, Choose two")
  }
}
