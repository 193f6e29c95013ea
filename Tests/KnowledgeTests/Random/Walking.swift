import Knowledge
import TestSupport

/// What a walk through the checklist promised so far, and whether each step keeps it.
struct WalkRecord {
  private var asked: Set<AskedPage.ID> = []
  private var step = 0
  private var leastAbout: Int?
  private var settledAt: Urgency?

  /// By how many pages the promised length may grow.
  private static let growth = 2

  /// Notes where the walk stands now; what breaks a promise comes back in words.
  mutating func note(_ progress: InterviewProgress) -> [String] {
    var faults: [String] = []
    let promised = leastAbout ?? progress.about
    if progress.about > promised + Self.growth { faults.append("about \(progress.about) after \(promised)") }
    leastAbout = min(promised, progress.about)
    if let settledAt, !progress.isSettled || progress.urgency != settledAt {
      faults.append("settled at \(settledAt), then \(progress.urgency)")
    }
    if progress.isSettled, settledAt == nil { settledAt = progress.urgency }
    guard let next = progress.next else {
      if !progress.isSettled { faults.append("nothing is left to ask, and it is not settled") }
      return faults
    }
    if !asked.insert(next.id).inserted { faults.append("\(next.id) comes twice") }
    if progress.step <= step { faults.append("step \(progress.step) after \(step)") }
    if progress.step > progress.about { faults.append("step \(progress.step) of about \(progress.about)") }
    step = progress.step
    return faults
  }
}

/// Somebody who answers every question of a guide in one way, whenever it is asked.
struct Person {
  let answers: [Finding.ID: Answer]

  /// `yes` and `unsure` are shares of a hundred; places are marked only where `marks` says so.
  init(_ guide: Guide, _ drawer: inout SheetDrawer, yes: Int, unsure: Int, marks: Bool = false) {
    answers = Dictionary(
      uniqueKeysWithValues: guide.findings.map { finding in
        finding.kind == .map && !marks
          ? (finding.id, .chose([])) : (finding.id, drawer.answer(to: finding, yes: yes, unsure: unsure))
      })
  }

  /// Answers what a page asks for and was not answered yet.
  func answer(_ page: AskedPage, on sheet: inout AnswerSheet) {
    for finding in page.findings where sheet.answers[finding] == nil {
      sheet.answers[finding] = answers[finding]
    }
  }

  /// Goes through the whole checklist as it is asked; breaks off after more pages than there can be.
  func walk(_ interview: Interview, most: Int) -> AnswerSheet {
    var sheet = AnswerSheet()
    for _ in 0..<most {
      guard let page = interview.progress(after: sheet).next else { break }
      answer(page, on: &sheet)
    }
    return sheet
  }

  /// The same in any order: of the pages that are open, one drawn at random is always next.
  func wander(_ interview: Interview, most: Int, _ random: inout SeededNumbers) -> AnswerSheet {
    var sheet = AnswerSheet()
    for _ in 0..<most {
      let pages = interview.progress(after: sheet).pages.map(\.id)
      let open = pages.filter {
        interview.progress(after: sheet, setAside: Set(pages).subtracting([$0])).next != nil
      }
      guard let chosen = open.randomElement(using: &random),
        let page = interview.progress(after: sheet, setAside: Set(pages).subtracting([chosen])).next
      else { break }
      answer(page, on: &sheet)
    }
    return sheet
  }
}
