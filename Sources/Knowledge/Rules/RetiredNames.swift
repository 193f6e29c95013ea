/// The codes and ids of earlier editions, with the findings of today that are parts of each.
///
/// Asking again after a finding was split changes the table; what an old code meant stays readable.
package struct RetiredNames: Sendable {
  /// By code or id; the parts in the order asked.
  private let parts: [String: [Finding]]

  /// The findings stand in the order asked.
  ///
  /// A name that a finding bears today is not retired.
  package init(_ findings: [Finding]) {
    var parts: [String: [Finding]] = [:]
    for finding in findings { for name in finding.was { parts[name, default: []].append(finding) } }
    for finding in findings {
      parts[finding.code] = nil
      parts[finding.id.name] = nil
    }
    self.parts = parts
  }

  /// Every retired name, in no order.
  package var names: some Sequence<String> { parts.keys }

  /// Whether a code or id was a finding's in an earlier edition and is nobody's today.
  package func isRetired(_ name: String) -> Bool { parts[name] != nil }

  /// What an answer to a retired name says of today's findings; empty where the name is not retired.
  ///
  /// Yes is a yes to its most urgent part alone, the first of equals: which of the others was meant is not
  /// known. No denies every part, and "not sure" leaves every part unsure.
  package func answers(_ name: String, _ answer: Answer) -> [Finding.ID: Answer] {
    guard let parts = parts[name] else { return [:] }
    switch answer {
    case .yes, .chose:
      let urgent = parts.max { left, right in rank(left) < rank(right) }
      let first = parts.first { rank($0) == urgent.map(rank) }
      return first.map { [$0.id: .yes] } ?? [:]
    case .no, .unsure:
      return Dictionary(uniqueKeysWithValues: parts.map { ($0.id, answer) })
    }
  }

  private func rank(_ finding: Finding) -> Int { finding.urgencyIfYes?.rank ?? -1 }

  /// The same sheet in today's findings: yes outweighs unsure, and unsure outweighs no.
  package func current(_ sheet: AnswerSheet) -> AnswerSheet {
    guard !parts.isEmpty, sheet.answers.keys.contains(where: { isRetired($0.name) }) else { return sheet }
    var result = sheet
    for (id, answer) in sheet.answers where isRetired(id.name) {
      result.answers[id] = nil
      for (part, said) in answers(id.name, answer) { result.add(said, to: part) }
    }
    return result
  }
}

extension AnswerSheet {
  /// Answers a finding, unless what is there outweighs it: yes outweighs unsure, and unsure outweighs no.
  package mutating func add(_ answer: Answer, to finding: Finding.ID) {
    switch (answers[finding], answer) {
    case (.yes, _), (.chose, _), (.unsure, .no): break
    default: answers[finding] = answer
    }
  }
}
