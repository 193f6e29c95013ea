import Knowledge

/// Every way to answer with yes or no what a sheet leaves open, at every age that it leaves open.
///
/// A question whose condition does not hold after the answers to earlier ones is not asked and stays open. Of the
/// sheet's own answers, all count.
struct Trial {
  let couldBecome: Urgency
  /// The highest level that a yes to the question reaches where a no does not.
  let open: [Finding.ID: Urgency]

  init(_ sheet: AnswerSheet, _ guide: Guide, in book: Rulebook) {
    let now = book.urgency(of: sheet)
    let questions = guide.findings.filter { sheet.answers[$0.id] == nil || sheet.answers[$0.id] == .unsure }
    var highest = now
    var open: [Finding.ID: Urgency] = [:]
    for age in Self.ages(sheet.age) {
      let levels = (0..<(1 << questions.count)).map {
        book.urgency(of: Self.completed(sheet, questions, yes: $0, age))
      }
      for (yes, level) in levels.enumerated() where level > now {
        highest = max(highest, level)
        for (place, question) in questions.enumerated() where yes & (1 << place) != 0 {
          if levels[yes & ~(1 << place)] < level { open[question.id] = max(open[question.id] ?? now, level) }
        }
      }
    }
    couldBecome = highest
    self.open = open
  }

  /// Both sides of every bound that the drawn rules know.
  private static func ages(_ known: AgeRange?) -> [AgeRange] {
    let bounds = [0, 16, 20, 21, 36, 37, 40, 45, 50, 60, 61, 65, 66, 70, 71, 80, 81, 130]
    let range = (known?.least ?? 0)...(known?.most ?? AgeRange.limit)
    return Set(bounds.filter(range.contains) + [range.lowerBound]).sorted().compactMap { AgeRange($0) }
  }

  private static func completed(
    _ sheet: AnswerSheet, _ questions: [Finding], yes: Int, _ age: AgeRange
  ) -> AnswerSheet {
    var result = AnswerSheet(answers: sheet.answers, age: age)
    for (place, question) in questions.enumerated() where question.asksWhen.map({ holds($0, result) }) ?? true
    {
      result.answers[question.id] = yes & (1 << place) == 0 ? .no : .yes
    }
    return result
  }

  private static func holds(_ when: Criterion<Finding.ID>, _ sheet: AnswerSheet) -> Bool {
    switch when {
    case .finding(let id): sheet.answers[id] == .yes || sheet.answers[id] == .unsure
    case .fact(let test): test.truth(age: sheet.age) == .yes
    case .all(let parts): parts.allSatisfy { holds($0, sheet) }
    case .atLeast(let count, let parts): parts.count { holds($0, sheet) } >= count
    }
  }
}
