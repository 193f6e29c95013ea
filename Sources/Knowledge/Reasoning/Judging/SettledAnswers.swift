/// A sheet as bit sets over the findings' positions, with what choices and marks answer of other findings.
///
/// Where two answers meet, yes outweighs unsure and unsure outweighs no: nothing subtracts.
package struct SettledAnswers: Sendable {
  /// Answered yes, or by choosing.
  private(set) var present = BitSet()
  /// Those of them that were answered by choosing.
  private(set) var chosen = BitSet()
  private(set) var absent = BitSet()
  private(set) var unsure = BitSet()
  /// What was chosen, by the questions' positions.
  private var choices: [Int: [Choice.ID]] = [:]
  /// In years; nil where it was not told.
  package private(set) var age: AgeRange?

  init(_ sheet: AnswerSheet, in book: Rulebook) {
    let sheet = book.retired.current(sheet)
    age = sheet.age
    var taken: [(position: Int, choices: [Choice.ID])] = []
    for (id, answer) in sheet.answers {
      guard let position = book.positions[id] else { continue }
      if case .chose(let choices) = answer {
        taken.append((position, choices))
      } else {
        set(answer, at: position)
      }
    }
    // In the order asked, so that no result rests on the order in which answers lie in memory.
    for (position, choices) in taken.sorted(by: { $0.position < $1.position }) {
      let known = book.findings[position].choices.filter { choices.contains($0.id) }
      if !known.isEmpty { apply(known, of: position, in: book) }
      // "Nowhere" and "none of these" are answers too.
      if choices.isEmpty, book.findings[position].kind.takesSeveral { merge(.no, at: position) }
    }
    applyMarks(in: book)
  }

  /// Yes, no, unsure or choices; nil where nothing was answered.
  func answer(_ position: Int) -> Answer? {
    if chosen.contains(position) { return choices[position].map { .chose($0) } }
    if present.contains(position) { return .yes }
    if unsure.contains(position) { return .unsure }
    return absent.contains(position) ? .no : nil
  }

  /// Answered in any way.
  var given: BitSet { present.union(absent).union(unsure) }

  /// Whether a question is asked: always, or where its condition holds when what is unsure counts as there.
  ///
  /// "Not sure" is never no, so what follows from it is asked; and so is what an age decides that was not told.
  func arises(_ position: Int, in book: Rulebook) -> Bool {
    guard let criterion = book.asking[position] else { return true }
    let there = present.union(unsure)
    switch criterion.truth(present: there, absent: book.everyFinding.subtracting(there), age: age) {
    case .yes: return true
    case .no: return false
    case .unknown: return book.ageQuestion.map(given.contains) ?? true
    }
  }

  /// Whether a criterion holds.
  func truth(_ criterion: CompiledCriterion) -> Truth {
    truth(criterion, absent: absent)
  }

  /// Whether a criterion holds where these findings are absent.
  func truth(_ criterion: CompiledCriterion, absent: BitSet) -> Truth {
    criterion.truth(present: present, absent: absent, age: age)
  }

  /// The findings whose questions do not arise, because an answer says that there is nothing to ask, or because what
  /// they would follow from does not arise.
  func idle(in book: Rulebook) -> BitSet {
    var idle = BitSet()
    while true {
      let absent = absent.union(idle.subtracting(given))
      let more = BitSet(
        book.findings.indices.filter { book.asking[$0].map { truth($0, absent: absent) } == .no })
      if more == idle { return idle }
      idle = more
    }
  }

  /// Answers the question by its choices, and other findings by what the choices imply.
  private mutating func apply(_ choices: [Choice], of position: Int, in book: Rulebook) {
    set(.chose(choices.map(\.id)), at: position)
    for choice in choices {
      if let band = choice.age, age == nil { age = band }
      for (id, answer) in choice.answers {
        guard let other = book.positions[id] else { continue }
        if case .chose(let implied) = answer {
          let known = book.findings[other].choices.map(\.id).filter(implied.contains)
          if !known.isEmpty { merge(.chose(known), at: other) }
        } else {
          merge(answer, at: other)
        }
      }
    }
  }

  /// What is marked on the body map answers findings yes, each only while there is a reason to ask for it and it
  /// was not denied.
  private mutating func applyMarks(in book: Rulebook) {
    guard let map = book.bodyMap, let question = book.mapQuestion, chosen.contains(question) else { return }
    let marked = map.marks(in: answer(question))
    for implication in map.implications where implication.holds(for: marked) {
      guard let position = book.positions[implication.finding], !absent.contains(position) else { continue }
      if book.asking[position].map({ truth($0) }) ?? .yes == .yes { merge(.yes, at: position) }
    }
  }

  /// Sets an implied answer, unless the one that is there outweighs it.
  private mutating func merge(_ answer: Answer, at position: Int) {
    if present.contains(position) { return }
    if case .no = answer, unsure.contains(position) { return }
    set(answer, at: position)
  }

  /// Sets the answer; the one that is there already never outweighs it.
  private mutating func set(_ answer: Answer, at position: Int) {
    absent.remove(position)
    unsure.remove(position)
    switch answer {
    case .yes: present.insert(position)
    case .no: absent.insert(position)
    case .unsure: unsure.insert(position)
    case .chose(let taken):
      present.insert(position)
      chosen.insert(position)
      choices[position] = taken
    }
  }
}

extension Rulebook {
  /// A sheet with what its choices answer of other findings and tell of the age.
  package func completed(_ sheet: AnswerSheet) -> AnswerSheet {
    let settled = SettledAnswers(sheet, in: self)
    var result = AnswerSheet(age: settled.age)
    for position in settled.given { result.answers[findings[position].id] = settled.answer(position) }
    return result
  }

  /// The findings whose questions do not arise for a sheet: an answer says that there is nothing to ask.
  package func idle(in sheet: AnswerSheet) -> Set<Finding.ID> {
    Set(names(SettledAnswers(sheet, in: self).idle(in: self)))
  }
}
