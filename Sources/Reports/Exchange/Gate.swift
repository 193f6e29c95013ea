import Knowledge

/// When a follow-up question is switched on, as far as a questionnaire can say it exactly: some or all of
/// a few other questions are answered yes.
struct Gate {
  let needsAll: Bool
  let questions: [Finding]

  /// Nil where the question is always asked, or where the condition says more than this.
  init?(_ finding: Finding, in index: GuideIndex) {
    guard let condition = finding.asksWhen, let (needsAll, ids) = Self.flat(condition) else { return nil }
    let questions = ids.compactMap { index.findings[$0] }
    guard questions.count == ids.count, !ids.isEmpty,
      questions.allSatisfy({ $0.kind == .yesno && !Self.isAnsweredByChoices($0.id, index) })
    else { return nil }
    self.needsAll = needsAll
    self.questions = questions
  }

  func isOpen(for answers: [Finding.ID: Answer]) -> Bool {
    needsAll
      ? questions.allSatisfy { answers[$0.id] == .yes } : questions.contains { answers[$0.id] == .yes }
  }

  /// The answers to questions that are switched on; an answer to another one switches nothing on.
  static func live(_ answers: [Finding.ID: Answer], in index: GuideIndex) -> [Finding.ID: Answer] {
    let gates = answers.keys.compactMap { id in
      index.findings[id].flatMap { Gate($0, in: index) }.map { (id: id, gate: $0) }
    }
    var live = answers
    while true {
      let closed = gates.filter { live[$0.id] != nil && !$0.gate.isOpen(for: live) }
      if closed.isEmpty { return live }
      for gate in closed { live[gate.id] = nil }
    }
  }

  /// A tree of one level: its leaves, and whether all of them are needed.
  private static func flat(_ when: When<Finding.ID>) -> (needsAll: Bool, ids: [Finding.ID])? {
    let (needsAll, parts): (Bool, [When<Finding.ID>])
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
}
