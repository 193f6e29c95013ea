@testable import Knowledge

/// The outlook worked out by plain sets of numbers, slowly and straight from its definition.
struct PlainOutlook {
  private let book: Rulebook
  private let answers: [Answer?]
  private let age: AgeRange?
  private let pathways: [PlainPathway]

  init(_ sheet: AnswerSheet, _ guide: Guide, _ book: Rulebook) {
    self.book = book
    let settled = SettledAnswers(sheet, in: book)
    (answers, age) = (book.findings.indices.map(settled.answer), settled.age)
    pathways = PlainPathway.all(guide, book)
  }

  /// What every open question could still change.
  func outlook(from urgency: Urgency) -> Outlook {
    let live = pathways.filter { $0.urgency > urgency }.flatMap(remainders)
    var reach: [Int: Urgency] = [:]
    for level in Urgency.allCases.reversed() where level > urgency {
      for position in pivots(live.filter { $0.urgency >= level }) where reach[position] == nil {
        reach[position] = level
      }
    }
    return Outlook(
      couldBecome: live.map(\.urgency).max() ?? urgency,
      open: reach.sorted { $0.key < $1.key }.map { position, level in
        OpenQuestion(
          finding: book.findings[position].id, couldRaiseTo: level,
          isReachable: isReachable(position, seen: []))
      })
  }

  /// What a pathway still needs, in each way in which it can be had; none when it is closed.
  private func remainders(_ pathway: PlainPathway) -> [PlainPathway] {
    guard AgeRange.common(Array(pathway.facts), within: age) != nil else { return [] }
    let facts = pathway.facts.filter { $0.truth(age: age) == .unknown }
    var sets: [Set<Int>] = [[]]
    for position in pathway.findings {
      if isPresent(position) {
        if book.findings[position].kind != .yesno { return [] }
        continue
      }
      let own = answers[position] == .no ? [] : [position]
      let ways = own + answering(position)
      sets = sets.flatMap { set in ways.map { set.union([$0]) } }
    }
    if !facts.isEmpty, let asking = book.ageQuestion, answers[asking] == nil {
      sets = sets.map { $0.union([asking]) }
    }
    return sets.map { PlainPathway(findings: $0, facts: facts, urgency: pathway.urgency) }
  }

  /// The questions without an answer of which a choice or a mark answers a finding yes.
  private func answering(_ position: Int) -> [Int] {
    let id = book.findings[position].id
    let marked = book.bodyMap?.implications.contains { $0.finding == id } ?? false
    return book.findings.indices.filter { question in
      let finding = book.findings[question]
      return answers[question] == nil
        && (finding.choices.contains { $0.answers[id] == .yes } || finding.kind == .map && marked)
    }
  }

  /// The findings that stand in a smallest one of these.
  private func pivots(_ pathways: [PlainPathway]) -> Set<Int> {
    let single = Set(pathways.filter { $0.findings.count == 1 && $0.facts.isEmpty }.flatMap(\.findings))
    let several = Set(pathways.filter { $0.findings.isDisjoint(with: single) })
    let smallest = several.filter { candidate in
      !several.contains { $0.isEnough(for: candidate) && !candidate.isEnough(for: $0) }
    }
    return single.union(smallest.flatMap(\.findings))
  }

  private func isPresent(_ position: Int) -> Bool {
    switch answers[position] {
    case .yes, .chose: true
    case .no, .unsure, nil: false
    }
  }

  /// Whether a question can come up, without what led to the question of whether it can.
  private func isReachable(_ position: Int, seen: Set<Int>) -> Bool {
    guard !seen.contains(position) else { return false }
    guard let when = book.findings[position].asksWhen else { return true }
    return canHold(when, seen: seen.union([position]))
  }

  private func canHold(_ when: Criterion<Finding.ID>, seen: Set<Int>) -> Bool {
    switch when {
    case .finding(let id):
      guard let position = book.position(of: id) else { return false }
      switch answers[position] {
      case .yes, .chose: return true
      case nil: return isReachable(position, seen: seen)
      case .no, .unsure: return answering(position).contains { isReachable($0, seen: seen) }
      }
    case .fact(let test): return test.truth(age: age) != .no
    case .all(let parts): return parts.allSatisfy { canHold($0, seen: seen) }
    case .atLeast(let count, let parts): return parts.count { canHold($0, seen: seen) } >= count
    }
  }
}
