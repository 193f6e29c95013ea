import Knowledge
import TestSupport
import Testing

/// Which page comes next, and how far one has come.
@Suite struct InterviewTests {
  private static let findings = [
    Made.finding("alpha", alone: .emergency), Made.finding("beta", alone: .soon),
    Made.finding(
      "speed", kind: .choice,
      choices: [
        Made.choice("fast", answers: ["hidden": .yes]), Made.choice("slow", answers: ["hidden": .no]),
      ],
      asksWhen: .finding("beta")),
    Made.finding(
      "band", kind: .choice,
      choices: [Made.choice("young", age: Made.ages(0, 44)), Made.choice("old", age: Made.ages(45))]),
    Made.finding("gamma"), Made.finding("delta"),
    Made.finding("epsilon", alone: .soon, asksWhen: .finding("gamma")),
    Made.finding("zeta"), Made.finding("eta", alone: .soon, asksWhen: .fact(.age(Made.ages(45)))),
    Made.finding("theta", alone: .soon), Made.finding("iota"),
    Made.finding("hidden", alone: .emergency, page: nil),
  ]
  private static let pages = [
    ChecklistPage(
      id: "urgent", title: "U", turn: .first, rows: ["alpha", "beta"], tempo: "speed", each: true),
    ChecklistPage(id: "about", title: "A", turn: .first, asks: "band"),
    ChecklistPage(id: "late", title: "L", turn: .last, rows: ["theta"]),
    ChecklistPage(id: "middle", title: "M", rows: ["gamma", "delta"]),
    ChecklistPage(id: "more", title: "N", rows: ["epsilon", "zeta"]),
    ChecklistPage(id: "older", title: "O", rows: ["eta"]),
    ChecklistPage(id: "rest", title: "R", rows: ["iota"]),
  ]
  private static let interview: Interview = {
    var guide = Made.guide(findings)
    guide.pages = pages
    return Interview(Rulebook(guide))
  }()

  /// The pages of a whole checklist, by what is answered yes and the band of age; a typed question stands by its name.
  @Test(
    arguments: [
      ([], "young", ["urgent", "about", "middle", "late", "more", "rest"]),
      ([], "old", ["urgent", "about", "middle", "older", "late", "more", "rest"]),
      (["gamma"], "young", ["urgent", "about", "middle", "more", "late", "rest"]),
      (["gamma"], "old", ["urgent", "about", "middle", "more", "older", "late", "rest"]),
      (["beta"], "young", ["urgent", "speed", "about", "middle", "more", "rest", "late"]),
      (["alpha", "beta"], "old", ["urgent", "speed", "about", "middle", "more", "older", "rest", "late"]),
    ] as [([Finding.ID], Choice.ID, [String])])
  func orderOfPages(yes: [Finding.ID], band: Choice.ID, expected: [String]) {
    var sheet = AnswerSheet()
    var asked: [String] = []
    while let page = Self.interview.progress(after: sheet).next, asked.count < 10 {
      asked.append(page.isTempo ? "speed" : page.page.id.name)
      for finding in page.findings where sheet.answers[finding] == nil {
        switch finding {
        case "speed": sheet.answers[finding] = .chose(["slow"])
        case "band": sheet.answers[finding] = .chose([band])
        default: sheet.answers[finding] = yes.contains(finding) ? .yes : .no
        }
      }
    }
    #expect(asked == expected)
  }

  /// "Not sure" is no no: what follows from it is asked.
  @Test func whatFollowsFromNotSureIsAsked() {
    let sheet = Made.sheet(no: ["alpha", "delta", "theta"], unsure: ["beta", "gamma"], age: AgeRange(30))
    let pages = Self.interview.progress(after: sheet).pages
    #expect(pages.contains { $0.isTempo })
    #expect(pages.first { $0.page.id == "more" }?.rows == ["epsilon", "zeta"])
  }

  @Test func rowsThatDoNotAriseAreLeftOutOfTheirPage() {
    let pages = Self.interview.progress(after: Made.sheet(no: ["gamma"], age: AgeRange(30))).pages
    #expect(pages.map(\.page.id) == ["urgent", "late", "middle", "more", "rest"])
    #expect(pages.first { $0.page.id == "more" }?.rows == ["zeta"])
    #expect(pages.allSatisfy { $0.question == nil })
  }

  @Test func aTypedPageAsksItsQuestionAndNoRows() throws {
    let page = try #require(Self.interview.progress(after: Made.sheet(yes: ["beta"], no: ["alpha"])).next)
    #expect(page.question == "speed")
    #expect(page.rows == [] && page.findings == ["speed"])
    #expect(page.isTempo && !page.each)
    #expect(page.id != Self.interview.progress(after: AnswerSheet()).next?.id)
  }

  @Test func everyRowIsDemandedWhereThePageSaysSo() {
    #expect(Self.interview.progress(after: AnswerSheet()).next?.each == true)
    let sheet = Made.sheet(no: ["alpha", "beta"], age: AgeRange(30))
    #expect(Self.interview.progress(after: sheet).next?.each == false)
  }

  @Test func aPageOfWhichOneRowIsOpenIsAskedAgain() {
    let next = Self.interview.progress(after: Made.sheet(no: ["alpha"])).next
    #expect(next?.page.id == "urgent")
    #expect(next?.rows == ["alpha", "beta"])
  }

  @Test func anAgeThatIsKnownIsNotAskedFor() {
    let sheet = Made.sheet(no: ["alpha", "beta"], age: AgeRange(70))
    let progress = Self.interview.progress(after: sheet)
    #expect(progress.next?.page.id == "middle")
    #expect(!progress.pages.contains { $0.page.id == "about" })
    #expect(progress.pages.contains { $0.page.id == "older" })
  }

  /// The band that was chosen stays on its page, so that it can be looked over.
  @Test func anAgeThatWasChosenStaysAmongThePages() {
    var sheet = Made.sheet(no: ["alpha", "beta"])
    sheet.answers["band"] = .chose(["old"])
    #expect(Self.interview.progress(after: sheet).pages.contains { $0.page.id == "about" })
  }

  @Test func whatIsSetAsideComesNotNextAndStaysOpen() throws {
    let sheet = Made.sheet(no: ["alpha", "beta"], age: AgeRange(30))
    let middle = try #require(Self.interview.progress(after: sheet).next)
    #expect(middle.page.id == "middle")
    let progress = Self.interview.progress(after: sheet, setAside: [middle.id])
    #expect(progress.next?.page.id == "late")
    #expect(progress.openPages == 4)
    #expect(!progress.isSettled)
    var others = sheet
    for finding in ["theta", "zeta", "iota"] as [Finding.ID] { others.answers[finding] = .no }
    let end = Self.interview.progress(after: others, setAside: [middle.id])
    #expect(end.next == nil && !end.isSettled && end.urgency == .routine)
  }

  @Test func stepAndAbout() {
    func told(_ sheet: AnswerSheet) -> [Int] {
      let progress = Self.interview.progress(after: sheet)
      return [progress.step, progress.about, progress.openPages]
    }
    // Six pages arise at once, and two more could: how fast, and the one for an age.
    #expect(told(AnswerSheet()) == [1, 6, 6])
    #expect(told(Made.sheet(no: ["alpha", "beta"])) == [2, 6, 5])
    #expect(told(Made.sheet(yes: ["beta"], no: ["alpha"])) == [2, 7, 6])
    #expect(told(Made.sheet(no: ["alpha", "beta"], age: AgeRange(30))) == [2, 5, 4])
    #expect(told(Made.sheet(no: ["alpha", "beta", "gamma", "delta"], age: AgeRange(50))) == [3, 6, 4])
  }

  @Test func nowhereOnTheMapIsAnAnswer() {
    let interview = Interview(Rulebook(Made.guide([Made.finding("alpha")], map: Made.bodyMap())))
    let sheet = AnswerSheet(answers: ["map": .chose([])])
    #expect(interview.progress(after: sheet).next?.rows == ["alpha"])
  }

  @Test func whatAChoiceAnsweredIsNotAskedAgain() {
    let guide = Made.guide([
      Made.finding("speed", kind: .choice, choices: [Made.choice("slow", answers: ["alpha": .no])]),
      Made.finding("alpha"), Made.finding("beta", asksWhen: .finding("alpha")), Made.finding("gamma"),
    ])
    let sheet = AnswerSheet(answers: ["speed": .chose(["slow"])])
    #expect(Interview(Rulebook(guide)).progress(after: sheet).next?.findings == ["gamma"])
  }
}

/// A page waits for those that decide which of its rows arise.
@Suite struct WaitingPageTests {
  /// Pages of some rows each, all of a turn but those named.
  private static func next(_ findings: [Finding], _ pages: [[Finding.ID]], first: Set<Int> = []) -> [Finding
    .ID]?
  {
    var guide = Made.guide(findings)
    guide.pages = pages.enumerated().map { number, rows in
      ChecklistPage(
        id: ChecklistPage.ID("page-\(number)"), title: "P", turn: first.contains(number) ? .first : .useful,
        rows: rows)
    }
    return Interview(Rulebook(guide)).progress(after: AnswerSheet()).next?.rows
  }

  private static let chain = [
    Made.finding("alpha"), Made.finding("beta", asksWhen: .finding("alpha")), Made.finding("gamma"),
    Made.finding("delta", asksWhen: .finding("beta")), Made.finding("epsilon", alone: .soon),
  ]

  @Test func forTheOneRightBefore() {
    #expect(Self.next(Self.chain, [["gamma"], ["beta", "alpha"], ["delta", "epsilon"]]) == ["alpha"])
  }

  @Test func forOneThatDecidesThroughAnother() {
    #expect(Self.next(Self.chain, [["alpha"], ["beta", "gamma"], ["delta", "epsilon"]]) == ["alpha"])
  }

  @Test func soDoesOneWhoseTurnIsFirst() {
    #expect(
      Self.next(Self.chain, [["alpha"], ["beta", "gamma"], ["delta", "epsilon"]], first: [2]) == ["alpha"])
    #expect(Self.next(Self.chain, [["gamma"], ["alpha"], ["epsilon"]], first: [2]) == ["epsilon"])
  }

  @Test func forTheAge() {
    let ages = [Made.choice("young", age: Made.ages(0, 44)), Made.choice("old", age: Made.ages(45))]
    var guide = Made.guide([
      Made.finding("band", kind: .choice, choices: ages),
      Made.finding("alpha", asksWhen: .fact(.age(Made.ages(45)))),
      Made.finding("beta", alone: .soon),
    ])
    guide.pages = [
      ChecklistPage(id: "about", title: "A", asks: "band"),
      ChecklistPage(id: "rows", title: "R", rows: ["alpha", "beta"]),
    ]
    #expect(Interview(Rulebook(guide)).progress(after: AnswerSheet()).next?.question == "band")
  }

  /// What is answered, or was denied, decides no more.
  @Test func notForWhatIsDecided() {
    var guide = Made.guide(Self.chain)
    guide.pages = [
      ChecklistPage(id: "one", title: "P", rows: ["alpha", "gamma"]),
      ChecklistPage(id: "two", title: "P", rows: ["delta", "epsilon"]),
    ]
    let sheet = Made.sheet(no: ["alpha"])
    #expect(Interview(Rulebook(guide)).progress(after: sheet).next?.rows == ["epsilon"])
  }
}
