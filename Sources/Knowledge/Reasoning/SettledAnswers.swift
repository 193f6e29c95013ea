/// A sheet laid out over the findings' positions, with what choices answer of other findings.
///
/// Where two answers meet, yes outweighs unsure and unsure outweighs no: nothing subtracts.
package struct SettledAnswers: Sendable {
  /// Yes, no, unsure or choices for each finding; nil where nothing was answered.
  private(set) var answers: [Answer?]
  /// Answered yes, or by choosing.
  private(set) var present = PositionSet()
  /// Those of them that were answered by choosing.
  private(set) var chosen = PositionSet()
  private(set) var absent = PositionSet()
  private(set) var unsure = PositionSet()
  package private(set) var age: AgeRange?

  init(_ sheet: AnswerSheet, in book: Rulebook) {
    answers = Array(repeating: nil, count: book.findings.count)
    age = sheet.age
    var given = [Answer?](repeating: nil, count: book.findings.count)
    for (id, answer) in sheet.answers {
      if let position = book.positions[id] { given[position] = answer }
    }
    // In the order asked, so that no result rests on the order in which answers lie in memory.
    for (position, answer) in given.enumerated() {
      guard let answer else { continue }
      if case .chose(let taken) = answer {
        let known = book.findings[position].choices.filter { taken.contains($0.id) }
        if !known.isEmpty { take(known, of: position, in: book) }
      } else {
        put(answer, at: position)
      }
    }
    takeMarks(in: book)
  }

  /// Answered in any way.
  var given: PositionSet { present.union(absent).union(unsure) }

  /// Whether a finding is present.
  func truth(_ position: Int) -> Truth {
    present.contains(position) ? .yes : absent.contains(position) ? .no : .unknown
  }

  /// Whether what is demanded holds.
  func truth(_ demand: Demand) -> Truth {
    demand.truth(present: present, absent: absent, age: age)
  }

  private mutating func take(_ choices: [Choice], of position: Int, in book: Rulebook) {
    lay(.chose(choices.map(\.id)), at: position)
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
    guard let map = book.bodyMap, let question = book.mapQuestion, case .chose? = answers[question] else {
      return
    }
    let marked = map.marks(in: answers[question])
    for implication in map.implications where implication.holds(for: marked) {
      guard let position = book.positions[implication.finding] else { continue }
      if book.asking[position].map({ truth($0) }) ?? .yes == .yes { put(.yes, at: position) }
    }
  }

  private mutating func put(_ answer: Answer, at position: Int) {
    switch (answers[position], answer) {
    case (.yes, _), (.chose, _), (.unsure, .no): break
    default: lay(answer, at: position)
    }
  }

  /// What lies there already is never more than the answer.
  private mutating func lay(_ answer: Answer, at position: Int) {
    answers[position] = answer
    absent.remove(position)
    unsure.remove(position)
    switch answer {
    case .yes: present.insert(position)
    case .no: absent.insert(position)
    case .unsure: unsure.insert(position)
    case .chose:
      present.insert(position)
      chosen.insert(position)
    }
  }
}
