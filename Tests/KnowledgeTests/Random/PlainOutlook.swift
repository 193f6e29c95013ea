@testable import Knowledge

/// The outlook worked out by plain sets of numbers, slowly and straight from its definition.
struct PlainOutlook {
  private let book: Rulebook
  private let reach: PlainReach
  private let pathways: [PlainPathway]

  init(_ sheet: AnswerSheet, _ guide: Guide, _ book: Rulebook) {
    self.book = book
    reach = PlainReach(sheet, guide, book)
    pathways = PlainPathway.all(guide, book)
  }

  /// What every open question could still change.
  func outlook(from urgency: Urgency) -> Outlook {
    let live = pathways.filter { $0.urgency > urgency }.flatMap(remainders)
    var reached: [Int: Urgency] = [:]
    for level in Urgency.allCases.reversed() where level > urgency {
      for position in pivots(live.filter { $0.urgency >= level }) where reached[position] == nil {
        reached[position] = level
      }
    }
    return Outlook(
      couldBecome: live.map(\.urgency).max() ?? urgency,
      open: reached.sorted { $0.key < $1.key }.map { position, level in
        OpenQuestion(finding: book.findings[position].id, couldRaiseTo: level)
      })
  }

  /// What a pathway still needs, in each way in which it can be had; none when it is closed.
  private func remainders(_ pathway: PlainPathway) -> [PlainPathway] {
    guard AgeRange.common(Array(pathway.facts), within: reach.age) != nil else { return [] }
    let facts = pathway.facts.filter { $0.truth(age: reach.age) == .unknown }
    var sets: [Set<Int>] = [[]]
    for position in pathway.findings {
      if reach.isPresent(position) {
        if book.findings[position].kind != .yesno { return [] }
        continue
      }
      let ways = reach.questions(making: position)
      sets = sets.flatMap { set in ways.map { set.union([$0]) } }
    }
    if !facts.isEmpty, let asking = book.ageQuestion, reach.open.contains(asking) {
      sets = sets.map { $0.union([asking]) }
    }
    return sets.map { PlainPathway(findings: $0, facts: facts, urgency: pathway.urgency) }
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
}
