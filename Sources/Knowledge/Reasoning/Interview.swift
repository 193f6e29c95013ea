/// Which question comes next, and why.
///
/// Urgent signs and strength come first, in the checklist's own order. After that comes the question
/// that can still raise the advice highest, or else tells the patterns apart best. A follow-up is
/// asked only once its condition holds, and what a choice has answered is not asked again.
package struct Interview: Sendable {
  let book: Rulebook

  package init(_ book: Rulebook) {
    self.book = book
  }

  /// The next question; nil when nothing is left to ask.
  package func next(after sheet: AnswerSheet) -> Turn? {
    let settled = SettledAnswers(sheet, in: book)
    let open = openQuestions(settled)
    if let first = open.first(where: { turn(of: $0) == .first }) {
      return Turn(question: book.findings[first].id, reason: followUp(first) ?? .inOrder)
    }
    if let useful = mostUseful(open.filter { turn(of: $0) == .useful }, settled) { return useful }
    return open.first.map { Turn(question: book.findings[$0].id, reason: .last) }
  }

  /// Whether no question still to be asked could change how soon to be seen.
  package func isSettled(_ sheet: AnswerSheet) -> Bool {
    let settled = SettledAnswers(sheet, in: book)
    let urgency = book.level(settled)
    if urgency == .emergency { return true }
    if book.selfCareNeedsNo.contains(where: { settled.answers[$0] == nil }) { return false }
    return !book.outlook(settled, from: urgency).open.contains { $0.arises && isAskable($0.finding, settled) }
  }

  /// Whether the rest may be left out: questions remain, and none could change how soon to be seen.
  package func canStopEarly(_ sheet: AnswerSheet) -> Bool {
    next(after: sheet) != nil && isSettled(sheet)
  }

  /// Every question that this sheet was asked, in the checklist's order, and those it would be asked.
  package func questions(for sheet: AnswerSheet) -> [Finding.ID] {
    let settled = SettledAnswers(sheet, in: book)
    let open = Set(openQuestions(settled))
    return book.findings.indices
      .filter { sheet.answers[book.findings[$0].id] != nil || open.contains($0) }
      .map { book.findings[$0].id }
  }

  private func openQuestions(_ settled: SettledAnswers) -> [Int] {
    book.findings.indices.filter { settled.answers[$0] == nil && isAsked($0, settled) }
  }

  private func isAsked(_ position: Int, _ settled: SettledAnswers) -> Bool {
    book.askConditions[position].map { settled.truth($0) == .yes } ?? true
  }

  /// Whether a question is still to be asked; one answered "not sure" is not asked again.
  private func isAskable(_ finding: Finding.ID, _ settled: SettledAnswers) -> Bool {
    book.position(of: finding).map { settled.answers[$0] == nil } ?? false
  }

  private func turn(of position: Int) -> Section.Turn { book.turns[position] }

  private func followUp(_ position: Int) -> Turn.Reason? {
    book.askConditions[position] == nil ? nil : .followUp
  }

  private func mostUseful(_ open: [Int], _ settled: SettledAnswers) -> Turn? {
    guard !open.isEmpty else { return nil }
    let outlook = book.outlook(settled, from: book.level(settled))
    let reach = Dictionary(
      outlook.open.map { ($0.finding, $0.couldRaiseTo) }, uniquingKeysWith: { first, _ in first })
    let best = open.min { left, right in
      rank(left, reach, settled) < rank(right, reach, settled)
    }
    return best.map { position in
      let finding = book.findings[position]
      if let level = reach[finding.id] { return Turn(question: finding.id, reason: .couldRaise(level)) }
      return Turn(
        question: finding.id, reason: followUp(position) ?? (spread(finding) > 0 ? .tellsApart : .rest))
    }
  }

  /// The lower, the sooner: what could raise the urgency most, then what follows from an answer just
  /// given, then what tells the patterns apart, then the checklist's order.
  private func rank(
    _ position: Int, _ reach: [Finding.ID: Urgency], _ settled: SettledAnswers
  ) -> (Int, Int, Int, Int) {
    let finding = book.findings[position]
    let level =
      leads(position).compactMap { reach[book.findings[$0].id] }.max()
      .flatMap { Urgency.allCases.firstIndex(of: $0) } ?? 0
    return (-level, followUp(position) == nil ? 1 : 0, -spread(finding), position)
  }

  /// The question itself and those that it decides about asking.
  private func leads(_ position: Int) -> [Int] {
    [position]
      + book.askConditions.indices.filter { book.askConditions[$0]?.leaves.contains(position) ?? false }
  }

  /// How far a yes would pull the compared patterns apart.
  private func spread(_ finding: Finding) -> Int {
    let weights = book.compared.map { finding.fits[$0]?.weight ?? 0 }
    return (weights.max() ?? 0) - (weights.min() ?? 0)
  }
}

/// A question whose turn it is.
package struct Turn: Sendable, Equatable {
  /// Why it is asked now.
  package enum Reason: Sendable, Equatable {
    /// It belongs to those that everybody is asked first.
    case inOrder
    /// It follows from an answer.
    case followUp
    /// It could still raise the urgency to this.
    case couldRaise(Urgency)
    /// It tells the compared patterns apart.
    case tellsApart
    /// It completes the picture.
    case rest
    /// It is kept for the end on purpose.
    case last
  }

  package let question: Finding.ID
  package let reason: Reason
}
