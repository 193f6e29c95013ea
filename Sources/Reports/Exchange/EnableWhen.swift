import Knowledge

/// FHIR's `enableWhen` of a follow-up question: some, or all, of a few other questions are answered in one way.
///
/// A condition that says more than that has none.
struct EnableWhen {
  /// One answer that counts.
  struct EnablingAnswer {
    let question: Finding
    /// Nil for yes, else one of the question's choices.
    let choice: Choice?

    func isGiven(in answers: [Finding.ID: Answer]) -> Bool {
      guard let choice else { return answers[question.id] == .yes }
      if case .chose(let taken)? = answers[question.id] { return taken.contains(choice.id) }
      return false
    }
  }

  let needsAll: Bool
  let enabling: [EnablingAnswer]

  /// Nil where the question is always asked, or where the condition says more than this.
  init?(_ finding: Finding, in index: GuideIndex) {
    guard let condition = finding.asksWhen, let (needsAll, ids) = Self.flat(condition) else { return nil }
    let questions = ids.compactMap { index.findings[$0] }
    guard questions.count == ids.count, !ids.isEmpty,
      questions.allSatisfy({ $0.kind == .yesno && !Self.isAnsweredByChoices($0.id, index) })
    else { return nil }
    var enabling: [EnablingAnswer] = []
    for question in questions {
      guard let marks = Self.marks(answering: question, index) else { return nil }
      enabling.append(EnablingAnswer(question: question, choice: nil))
      // No question waits for its own answer.
      enabling += marks.filter { $0.question.id != finding.id }
    }
    // A mark says the same as the question's own yes, so that any one of them is enough.
    guard enabling.count == questions.count || questions.count == 1 || !needsAll else { return nil }
    self.needsAll = needsAll && enabling.count == questions.count
    self.enabling = enabling
  }

  func isMet(by answers: [Finding.ID: Answer]) -> Bool {
    needsAll ? enabling.allSatisfy { $0.isGiven(in: answers) } : enabling.contains { $0.isGiven(in: answers) }
  }

  /// The answers that count: those to questions that are always asked, or that answers which count switch on.
  static func live(_ answers: [Finding.ID: Answer], in index: GuideIndex) -> [Finding.ID: Answer] {
    let conditions = answers.keys.compactMap { id in
      index.findings[id].flatMap { EnableWhen($0, in: index) }.map { (id: id, condition: $0) }
    }
    var live = answers
    while true {
      let closed = conditions.filter { live[$0.id] != nil && !$0.condition.isMet(by: live) }
      if closed.isEmpty { return live }
      for condition in closed { live[condition.id] = nil }
    }
  }

  /// A tree of one level: its leaves, and whether all of them are needed.
  private static func flat(_ when: Criterion<Finding.ID>) -> (needsAll: Bool, ids: [Finding.ID])? {
    let (needsAll, parts): (Bool, [Criterion<Finding.ID>])
    switch when {
    case .finding(let id): return (true, [id])
    case .fact: return nil
    case .all(let all): (needsAll, parts) = (true, all)
    case .atLeast(let count, let some):
      guard count == 1 || count == some.count else { return nil }
      (needsAll, parts) = (count > 1, some)
    }
    let ids = parts.compactMap { if case .finding(let id) = $0 { id } else { nil } }
    return ids.count == parts.count ? (needsAll, ids) : nil
  }

  /// A choice elsewhere can answer it too, of which the questionnaire would know nothing.
  private static func isAnsweredByChoices(_ id: Finding.ID, _ index: GuideIndex) -> Bool {
    index.findings.values.contains { $0.choices.contains { $0.answers[id] != nil } }
  }

  /// The marks on the body map that answer a question yes; nil where that hangs on more than one mark.
  private static func marks(answering question: Finding, _ index: GuideIndex) -> [EnablingAnswer]? {
    let implications = index.bodyMap?.implications.filter { $0.finding == question.id } ?? []
    guard !implications.isEmpty, let map = index.bodyMap,
      let asking = index.findings.values.first(where: { $0.kind == .map })
    else { return [] }
    guard question.asksWhen == nil, implications.allSatisfy(\.isPlain) else { return nil }
    let wanted = implications.flatMap(\.marks)
    let names = Set(
      map.regions.flatMap { region in wanted.map { BodyMap.choice(region.id, $0) } })
    return asking.choices.filter { names.contains($0.id) }.map {
      EnablingAnswer(question: asking, choice: $0)
    }
  }
}
