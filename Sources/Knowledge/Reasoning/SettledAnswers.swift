/// A sheet laid out over the findings' positions, with what choices answer of other findings.
///
/// Where two answers meet, yes outweighs unsure and unsure outweighs no: nothing subtracts.
package struct SettledAnswers: Sendable {
  /// Yes, no or unsure for each finding; nil where nothing was answered.
  var answers: [Answer?]
  package private(set) var age: AgeRange?

  init(_ sheet: AnswerSheet, in book: Rulebook) {
    answers = Array(repeating: nil, count: book.findings.count)
    age = sheet.age
    // In the order asked, so that no result rests on the order in which answers lie in memory.
    let given = sheet.answers.compactMap { id, answer in
      book.positions[id].map { (position: $0, answer: answer) }
    }
    for (position, answer) in given.sorted(by: { $0.position < $1.position }) {
      if case .chose(let taken) = answer {
        let known = book.findings[position].choices.filter { taken.contains($0.id) }
        if !known.isEmpty { take(known, of: position, in: book) }
      } else {
        put(answer, at: position)
      }
    }
    takeMarks(in: book)
  }

  /// Whether a finding is present.
  func truth(_ position: Int) -> Truth {
    switch answers[position] {
    case .yes, .chose: .yes
    case .no: .no
    case .unsure, nil: .unknown
    }
  }

  /// Whether a tree holds.
  func truth(_ when: When<Int>) -> Truth {
    switch when {
    case .finding(let position): truth(position)
    case .fact(let test): test.truth(age: age)
    case .all(let parts): Truth.all(parts.lazy.map { truth($0) })
    case .atLeast(let count, let parts): Truth.atLeast(count, of: parts.lazy.map { truth($0) })
    }
  }

  /// The findings and facts that make a tree hold.
  func support(_ when: When<Int>) -> (findings: [Int], facts: [FactTest]) {
    switch when {
    case .finding(let position): return ([position], [])
    case .fact(let test): return ([], [test])
    case .all(let parts), .atLeast(_, let parts):
      let holding = parts.filter { truth($0) == .yes }.map { support($0) }
      return (holding.flatMap(\.findings), holding.flatMap(\.facts))
    }
  }

  private mutating func take(_ choices: [Choice], of position: Int, in book: Rulebook) {
    answers[position] = .chose(choices.map(\.id))
    for choice in choices {
      if let band = choice.age, age == nil { age = band }
      for (id, answer) in choice.answers {
        guard let other = book.positions[id] else { continue }
        if case .chose(let implied) = answer {
          let known = book.findings[other].choices.map(\.id).filter(implied.contains)
          if !known.isEmpty { put(.chose(known), at: other) }
        } else {
          put(answer, at: other)
        }
      }
    }
  }

  /// What is marked on the body map answers findings yes, each only while there is a reason to ask for it.
  private mutating func takeMarks(in book: Rulebook) {
    guard let map = book.bodyMap, let question = book.mapQuestion else { return }
    let marked = map.marks(in: answers[question])
    for implication in map.implications where implication.holds(for: marked) {
      guard let position = book.positions[implication.finding] else { continue }
      if book.askConditions[position].map({ truth($0) }) ?? .yes == .yes { put(.yes, at: position) }
    }
  }

  private mutating func put(_ answer: Answer, at position: Int) {
    switch (answers[position], answer) {
    case (.yes, _), (.chose, _), (.unsure, .no): break
    default: answers[position] = answer
    }
  }
}
