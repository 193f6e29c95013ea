@testable import Knowledge

/// Which questions are asked after some answers or can come to be, question by question.
struct PlainReach {
  let age: AgeRange?
  /// The questions that are asked, or can come to be, and have no sure answer.
  private(set) var open: Set<Int> = []
  private let guide: Guide
  private let answers: [Answer?]
  private let asked: Set<Finding.ID>
  private let positions: [Finding.ID: Int]

  init(_ sheet: AnswerSheet, _ guide: Guide, _ book: Rulebook) {
    self.guide = guide
    let settled = SettledAnswers(sheet, in: book)
    (answers, age) = (guide.findings.indices.map(settled.answer), settled.age)
    asked = Set(guide.pages.flatMap(\.findings))
    positions = Dictionary(uniqueKeysWithValues: guide.findings.enumerated().map { ($1.id, $0) })
    open = Set(guide.findings.indices.filter { isOpen($0, []) })
  }

  func isPresent(_ position: Int) -> Bool {
    switch answers[position] {
    case .yes, .chose: true
    case .no, .unsure, nil: false
    }
  }

  /// The open questions of which an answer makes a finding present: its own, and those with a choice or a mark for it.
  func questions(making position: Int) -> [Int] {
    (open.contains(position) ? [position] : []) + answering(position).filter(open.contains)
  }

  /// The questions of which a choice or a mark answers a finding yes; a mark never outweighs a no.
  private func answering(_ position: Int) -> [Int] {
    let id = guide.findings[position].id
    let isMarked = guide.bodyMap?.implications.contains { $0.finding == id } ?? false
    return guide.findings.indices.filter { question in
      let finding = guide.findings[question]
      return finding.choices.contains { $0.answers[id] == .yes }
        || finding.kind == .map && isMarked && answers[position] != .no
    }
  }

  /// Whether a question has no sure answer and can come up, without what led to the question of whether it can.
  private func isOpen(_ position: Int, _ path: Set<Int>) -> Bool {
    switch answers[position] {
    case .yes, .no, .chose: return false
    case .unsure, nil: break
    }
    guard !path.contains(position), asked.contains(guide.findings[position].id) else { return false }
    return guide.findings[position].asksWhen.map { canHold($0, path.union([position])) } ?? true
  }

  private func canHold(_ when: Criterion<Finding.ID>, _ path: Set<Int>) -> Bool {
    switch when {
    case .finding(let id):
      guard let position = positions[id] else { return false }
      if isPresent(position) || answers[position] == .unsure { return true }
      return isOpen(position, path) || answering(position).contains { isOpen($0, path) }
    case .fact(let test): return test.truth(age: age) != .no
    case .all(let parts): return parts.allSatisfy { canHold($0, path) }
    case .atLeast(let count, let parts): return parts.count { canHold($0, path) } >= count
    }
  }
}
