import Knowledge

/// The worst that could come of a sheet: yes to everything that is open or unsure and could be asked, at every age.
///
/// It knows nothing of sufficient sets: it answers, and asks for the urgency of what it answered.
struct WorstCase {
  private let guide: Guide
  private let book: Rulebook
  private let asked: Set<Finding.ID>
  /// Both sides of every bound on ages.
  private let ages: [Int]

  init(_ guide: Guide, _ book: Rulebook) {
    self.guide = guide
    self.book = book
    asked = Set(guide.pages.flatMap(\.findings))
    let conditions = guide.rules.compactMap(\.when) + guide.findings.compactMap(\.asksWhen)
    let bounds = conditions.flatMap(\.facts).flatMap { fact in
      switch fact {
      case .age(let range): [range.least, range.most, range.most + 1]
      }
    }
    ages = Set(bounds + [0]).filter { $0 <= AgeRange.limit }.sorted()
  }

  func urgency(of sheet: AnswerSheet) -> Urgency {
    var answers = book.completed(sheet).answers
    let age = book.completed(sheet).age
    var unsure = Urgency.selfcare
    var before: [Finding.ID: Answer] = [:]
    while before != answers {
      before = answers
      for finding in guide.findings where isOpen(finding, answers, age) {
        unsure = max(unsure, finding.urgencyIfUnsure ?? .selfcare)
        for id in made(by: finding, answers) { answers[id] = .yes }
      }
    }
    let range = (age?.least ?? 0)...(age?.most ?? AgeRange.limit)
    let possible = Set(ages.filter(range.contains) + [range.lowerBound]).compactMap { AgeRange($0) }
    return possible.reduce(unsure) { max($0, book.urgency(of: AnswerSheet(answers: answers, age: $1))) }
  }

  private func isOpen(_ finding: Finding, _ answers: [Finding.ID: Answer], _ age: AgeRange?) -> Bool {
    guard asked.contains(finding.id), answers[finding.id] == nil || answers[finding.id] == .unsure else {
      return false
    }
    return finding.asksWhen.map { canHold($0, answers, age) } ?? true
  }

  /// The findings that an answer to a question could make present; a mark never outweighs a no.
  private func made(by finding: Finding, _ answers: [Finding.ID: Answer]) -> [Finding.ID] {
    switch finding.kind {
    case .yesno: [finding.id]
    case .choice, .several: finding.choices.flatMap { $0.answers.filter { $0.value == .yes }.keys }
    case .map: (guide.bodyMap?.implications ?? []).map(\.finding).filter { answers[$0] != .no }
    }
  }

  private func canHold(_ when: Criterion<Finding.ID>, _ answers: [Finding.ID: Answer], _ age: AgeRange?)
    -> Bool
  {
    switch when {
    case .finding(let id):
      switch answers[id] {
      case .yes, .unsure, .chose: true
      case .no, nil: false
      }
    case .fact(let test): test.truth(age: age) != .no
    case .all(let parts): parts.allSatisfy { canHold($0, answers, age) }
    case .atLeast(let count, let parts): parts.count { canHold($0, answers, age) } >= count
    }
  }
}
