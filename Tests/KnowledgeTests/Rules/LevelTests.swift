import Knowledge
import Testing

/// The order of the levels, and the words that files use for levels, directions and answers.
@Suite struct LevelTests {
  @Test func soonerIsHigher() {
    #expect(Urgency.allCases.sorted() == [.selfcare, .routine, .soon, .today, .emergency])
    #expect([Urgency.routine, .today, .soon].max() == .today)
    #expect(!(Urgency.soon < .soon))
  }

  @Test func wordsOfTheLevels() {
    #expect(Urgency.allCases.map(\.rawValue) == ["selfcare", "routine", "soon", "today", "emergency"])
    #expect(FitLevel.allCases.map(\.rawValue) == ["well", "partly", "unknown", "poorly"])
  }

  @Test(arguments: [(Direction.strong, 3), (.for, 1), (.neutral, 0), (.against, -1)])
  func whatADirectionCounts(direction: Direction, weight: Int) {
    #expect(direction.weight == weight)
  }

  @Test(arguments: [
    (Answer.yes, "yes"), (.no, "no"), (.unsure, "unsure"), (.chose(["weeks"]), "weeks"),
    (.chose(["arm", "leg"]), "arm+leg"),
  ])
  func wordsOfAnswers(answer: Answer, word: String) {
    #expect(answer.word == word)
  }
}
