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
    next(SettledAnswers(sheet, in: book))
  }

  /// Whether no question still to be asked could change how soon to be seen.
  package func isSettled(_ sheet: AnswerSheet) -> Bool {
    isSettled(SettledAnswers(sheet, in: book))
  }

  /// Whether the rest may be left out: questions remain, and none could change how soon to be seen.
  package func canStopEarly(_ sheet: AnswerSheet) -> Bool {
    let settled = SettledAnswers(sheet, in: book)
    return !openQuestions(settled).isEmpty && isSettled(settled)
  }

  /// Every question that this sheet was asked, in the checklist's order, and those it would be asked.
  package func questions(for sheet: AnswerSheet) -> [Finding.ID] {
    let open = PositionSet(openQuestions(SettledAnswers(sheet, in: book)))
    return book.findings.indices
      .filter { open.contains($0) || sheet.answers[book.findings[$0].id] != nil }
      .map { book.findings[$0].id }
  }

  private func next(_ settled: SettledAnswers) -> Turn? {
    let open = openQuestions(settled)
    if let first = open.first(where: { turn(of: $0) == .first }) {
      return Turn(question: book.findings[first].id, reason: followUp(first) ?? .inOrder)
    }
    if let useful = mostUseful(open.filter { turn(of: $0) == .useful }, settled) { return useful }
    return open.first.map { Turn(question: book.findings[$0].id, reason: .last) }
  }

  private func isSettled(_ settled: SettledAnswers) -> Bool {
    let urgency = book.level(settled)
    if urgency == .emergency { return true }
    let given = settled.given
    if book.selfCareNeedsNo.contains(where: { !given.contains($0) }) { return false }
    // One answered "not sure" is not asked again.
    return !book.outlook(settled, from: urgency).open.contains { question in
      question.arises && book.position(of: question.finding).map(given.contains) == false
    }
  }

  private func openQuestions(_ settled: SettledAnswers) -> [Int] {
    book.everyFinding.subtracting(settled.given).filter { isAsked($0, settled) }
  }

  private func isAsked(_ position: Int, _ settled: SettledAnswers) -> Bool {
    book.asking[position].map { settled.truth($0) == .yes } ?? true
  }

  private func turn(of position: Int) -> Section.Turn { book.turns[position] }

  private func followUp(_ position: Int) -> Turn.Reason? {
    book.asking[position] == nil ? nil : .followUp
  }

  private func mostUseful(_ open: [Int], _ settled: SettledAnswers) -> Turn? {
    guard !open.isEmpty else { return nil }
    let outlook = book.outlook(settled, from: book.level(settled))
    let reach = Dictionary(
      outlook.open.map { ($0.finding, $0.couldRaiseTo) }, uniquingKeysWith: { first, _ in first })
    let best = open.map { (position: $0, rank: rank($0, reach)) }.min { $0.rank < $1.rank }
    return best.map { position, _ in
      let finding = book.findings[position]
      if let level = reach[finding.id] { return Turn(question: finding.id, reason: .couldRaise(level)) }
      return Turn(
        question: finding.id, reason: followUp(position) ?? (book.spread(position) > 0 ? .tellsApart : .rest))
    }
  }

  /// The lower, the sooner: what could raise the urgency most, then what follows from an answer just
  /// given, then what tells the patterns apart, then the checklist's order.
  private func rank(_ position: Int, _ reach: [Finding.ID: Urgency]) -> (Int, Int, Int, Int) {
    let leads = [position] + book.followUps[position]
    let level =
      leads.compactMap { reach[book.findings[$0].id] }.max()
      .flatMap { Urgency.allCases.firstIndex(of: $0) } ?? 0
    return (-level, followUp(position) == nil ? 1 : 0, -book.spread(position), position)
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
