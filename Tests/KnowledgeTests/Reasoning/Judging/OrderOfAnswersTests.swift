import Knowledge
import TestSupport
import Testing

/// The advice depends on what was answered, never on the order in which it was put in.
@Suite struct OrderOfAnswersTests {
  /// The same answers in storage of several sizes, which walks them in several orders.
  private func arrangements(of sheet: AnswerSheet) -> [AnswerSheet] {
    [0, 10, 40, 100, 300, 700, 1500].flatMap { size in
      [sheet.answers.sorted { $0.key < $1.key }, sheet.answers.sorted { $0.key > $1.key }].map { pairs in
        var answers = [Finding.ID: Answer](minimumCapacity: size)
        for (id, answer) in pairs { answers[id] = answer }
        return AnswerSheet(answers: answers, age: sheet.age)
      }
    }
  }

  @Test(arguments: 1...15 as ClosedRange<UInt64>)
  func realSheets(seed: UInt64) throws {
    var drawer = SheetDrawer(RealContent.guide.findings, seed: seed)
    let sheet = drawer.sheet()
    let advice = try #require(RealContent.book.advise(sheet))
    for other in arrangements(of: sheet) { #expect(RealContent.book.advise(other) == advice) }
  }

  @Test func twoQuestionsAboutAge() {
    let bands = ["one", "two"].map { name in
      Made.finding(
        name, kind: .choice,
        choices: [Made.choice("young", age: Made.ages(0, 49)), Made.choice("old", age: Made.ages(50))])
    }
    let book = Rulebook(
      Made.guide(
        bands, rules: [Made.rule("older", .urgency(.soon, mimic: nil), when: .fact(.age(Made.ages(50))))]))
    let sheet = AnswerSheet(answers: ["one": .chose(["young"]), "two": .chose(["old"])])
    #expect(Set(arrangements(of: sheet).map { book.urgency(of: $0) }).count == 1)
  }

  @Test func twoChoicesThatChooseForAThird() {
    let target = Made.finding("target", kind: .choice, choices: [Made.choice("left"), Made.choice("right")])
    let chooser = { (name: String, side: Choice.ID) in
      Made.finding(
        name, kind: .choice, choices: [Made.choice("it", answers: ["target": .chose([side])])])
    }
    let guide = Made.guide(
      [chooser("one", "left"), chooser("two", "right"), target],
      rules: [Made.rule("any", .urgency(.soon, mimic: nil), when: .finding("target"))])
    let sheet = AnswerSheet(answers: ["one": .chose(["it"]), "two": .chose(["it"])])
    let book = Rulebook(guide)
    #expect(Set(arrangements(of: sheet).compactMap { book.advise($0)?.decisive.because }).count == 1)
  }
}
