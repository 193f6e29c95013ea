import Knowledge
import TestSupport
import Testing

/// Which question comes next, and why.
@Suite struct InterviewTests {
  private static let interview: Interview = {
    var guide = Made.guide(
      [
        Made.finding("alpha", alone: .emergency, section: "urgent"),
        Made.finding("beta", asksWhen: .finding("alpha"), section: "urgent"),
        Made.finding("gamma", section: "middle"),
        Made.finding("delta", fits: ["first": .strong], section: "middle"),
        Made.finding("epsilon", alone: .soon, section: "middle"),
        Made.finding("zeta", asksWhen: .any([.finding("gamma"), .finding("delta")]), section: "middle"),
        Made.finding("eta", alone: .emergency, section: "end"),
      ], needsNo: ["alpha"], compared: ["first", "second"])
    guide.sections = [
      Section(id: "urgent", title: "Urgent", turn: .first, findings: ["alpha", "beta"]),
      Section(id: "middle", title: "Middle", turn: .useful, findings: ["gamma", "delta", "epsilon", "zeta"]),
      Section(id: "end", title: "End", turn: .last, findings: ["eta"]),
    ]
    return Interview(Rulebook(guide))
  }()

  @Test(
    arguments: [
      (Made.sheet(), "alpha", .inOrder), (Made.sheet(yes: ["alpha"]), "beta", .followUp),
      (Made.sheet(no: ["alpha"]), "epsilon", .couldRaise(.soon)),
      (Made.sheet(unsure: ["alpha"]), "epsilon", .couldRaise(.soon)),
      (Made.sheet(no: ["alpha", "epsilon"]), "delta", .tellsApart),
      (Made.sheet(yes: ["delta"], no: ["alpha", "epsilon"]), "zeta", .followUp),
      (Made.sheet(no: ["alpha", "epsilon", "delta"]), "gamma", .rest),
      (Made.sheet(no: ["alpha", "epsilon", "delta", "gamma"]), "eta", .last),
      (Made.sheet(no: ["alpha", "epsilon", "delta", "gamma", "eta"]), nil, nil),
    ] as [(AnswerSheet, Finding.ID?, NextQuestion.Reason?)])
  func nextQuestion(sheet: AnswerSheet, question: Finding.ID?, reason: NextQuestion.Reason?) {
    let turn = Self.interview.next(after: sheet)
    #expect(turn?.question == question)
    #expect(turn?.reason == reason)
  }

  @Test(
    arguments: [
      (Made.sheet(), ["alpha", "gamma", "delta", "epsilon", "eta"]),
      (Made.sheet(yes: ["alpha"]), ["alpha", "beta", "gamma", "delta", "epsilon", "eta"]),
      (Made.sheet(unsure: ["alpha"]), ["alpha", "gamma", "delta", "epsilon", "eta"]),
      (Made.sheet(yes: ["gamma", "zeta"]), ["alpha", "gamma", "delta", "epsilon", "zeta", "eta"]),
      (Made.sheet(no: ["gamma"], unsure: ["beta"]), ["alpha", "beta", "gamma", "delta", "epsilon", "eta"]),
    ] as [(AnswerSheet, [Finding.ID])])
  func questionsAskedAndToBeAsked(sheet: AnswerSheet, expected: [Finding.ID]) {
    #expect(Self.interview.questions(for: sheet) == expected)
  }

  @Test func whatAChoiceAnsweredIsNotAskedAgain() {
    let guide = Made.guide([
      Made.finding("speed", kind: .choice, choices: [Made.choice("slow", answers: ["alpha": .no])]),
      Made.finding("alpha"), Made.finding("beta"),
    ])
    let interview = Interview(Rulebook(guide))
    let sheet = AnswerSheet(answers: ["speed": .chose(["slow"])])
    #expect(interview.next(after: sheet)?.question == "beta")
    #expect(interview.questions(for: sheet) == ["speed", "beta"])
  }

  /// Whatever is answered, the interview asks each question once and comes to an end.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func everyInterviewEnds(seed: UInt64) {
    let findings = RealContent.guide.findings
    let interview = Interview(RealContent.book)
    var drawer = SheetDrawer(findings, seed: seed)
    var sheet = AnswerSheet(age: drawer.age())
    var asked: [Finding.ID] = []
    while let turn = interview.next(after: sheet), asked.count <= findings.count {
      asked.append(turn.question)
      guard let finding = RealContent.book.finding(turn.question) else { break }
      sheet.answers[turn.question] = drawer.answer(to: finding, yes: Int(seed) * 6, unsure: 10)
    }
    #expect(!asked.isEmpty)
    #expect(Set(asked).count == asked.count)
    #expect(interview.next(after: sheet) == nil)
    #expect(interview.questions(for: sheet) == findings.map(\.id).filter { asked.contains($0) })
  }
}
