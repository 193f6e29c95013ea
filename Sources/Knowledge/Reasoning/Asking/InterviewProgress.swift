/// Which question comes next, and why.
package struct Interview: Sendable {
  let book: Rulebook

  package init(_ book: Rulebook) {
    self.book = book
  }

  /// How far a sheet has come.
  package func progress(after sheet: AnswerSheet) -> InterviewProgress {
    InterviewProgress(SettledAnswers(sheet, in: book), in: book)
  }

  /// The next question; nil when nothing is left to ask.
  package func next(after sheet: AnswerSheet) -> NextQuestion? {
    progress(after: sheet).next
  }

  /// Every question that this sheet was asked, in the checklist's order, and those it would be asked.
  package func questions(for sheet: AnswerSheet) -> [Finding.ID] {
    let open = progress(after: sheet).open
    return book.findings.indices
      .filter { open.contains($0) || sheet.answers[book.findings[$0].id] != nil }
      .map { book.findings[$0].id }
  }
}

/// What a checklist's answers come to so far, and which question comes next.
///
/// The sections whose turn is first are asked first, in the checklist's order. Then comes the question that
/// can still raise the urgency highest, or else the one that tells the compared patterns apart best. A
/// follow-up is asked only once its condition holds, and what a choice has answered is not asked again.
package struct InterviewProgress {
  /// How soon to be seen, by what was answered so far.
  package let urgency: Urgency
  /// The questions that are still asked.
  let open: BitSet

  private let settled: SettledAnswers
  private let book: Rulebook

  init(_ settled: SettledAnswers, in book: Rulebook) {
    urgency = book.level(settled)
    open = book.openQuestions(settled)
    self.settled = settled
    self.book = book
  }

  /// Whether no question still to be asked could change how soon to be seen.
  package var isSettled: Bool {
    if urgency == .emergency { return true }
    let given = settled.given
    if !book.selfCareNeedsNo.allSatisfy(given.contains) { return false }
    // One answered "not sure" is not asked again.
    return !book.outlook(settled, from: urgency).open.contains { question in
      question.isReachable && book.position(of: question.finding).map(given.contains) == false
    }
  }

  /// Whether the rest may be left out: questions remain, and none could change how soon to be seen.
  package var canStopEarly: Bool { !open.isEmpty && isSettled }

  /// The next question; nil when nothing is left to ask.
  package var next: NextQuestion? {
    if let first = open.first(where: { book.turns[$0] == .first }) {
      return NextQuestion(question: book.findings[first].id, reason: followUp(first) ?? .inOrder)
    }
    if let useful = mostUseful(open.filter { book.turns[$0] == .useful }) { return useful }
    return open.first.map { NextQuestion(question: book.findings[$0].id, reason: .last) }
  }

  private func followUp(_ position: Int) -> NextQuestion.Reason? {
    book.asking[position] == nil ? nil : .followUp
  }

  private func mostUseful(_ open: [Int]) -> NextQuestion? {
    guard !open.isEmpty else { return nil }
    let outlook = book.outlook(settled, from: urgency)
    let reach = Dictionary(
      outlook.open.map { ($0.finding, $0.couldRaiseTo) }, uniquingKeysWith: { first, _ in first })
    let best = open.map { (position: $0, rank: rank($0, reach)) }.min { $0.rank < $1.rank }
    return best.map { position, _ in
      let finding = book.findings[position]
      if let level = reach[finding.id] {
        return NextQuestion(question: finding.id, reason: .couldRaise(level))
      }
      return NextQuestion(
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

extension Rulebook {
  /// The questions that a sheet leaves unanswered and that are asked of it.
  fileprivate func openQuestions(_ settled: SettledAnswers) -> BitSet {
    let unanswered = everyFinding.subtracting(settled.given)
    return unanswered.subtracting(
      BitSet(
        unanswered.intersection(followingUp).filter { position in
          asking[position].map { settled.truth($0) } != .yes
        }))
  }
}

/// A question that is asked next, and why.
package struct NextQuestion: Sendable, Equatable {
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
