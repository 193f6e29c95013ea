/// Where a checklist stands: what its answers come to so far, and what is still to be asked.
///
/// Urgent signs and strength come first, in the checklist's own order. After that comes the question
/// that can still raise the advice highest, or else tells the patterns apart best. A follow-up is
/// asked only once its condition holds, and what a choice has answered is not asked again.
package struct Standing {
  /// How soon to be seen, by what was answered so far.
  package let urgency: Urgency
  /// The questions that are still asked.
  let open: PositionSet

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
      question.arises && book.position(of: question.finding).map(given.contains) == false
    }
  }

  /// Whether the rest may be left out: questions remain, and none could change how soon to be seen.
  package var canStopEarly: Bool { !open.isEmpty && isSettled }

  /// The next question; nil when nothing is left to ask.
  package var next: Turn? {
    if let first = open.first(where: { book.turns[$0] == .first }) {
      return Turn(question: book.findings[first].id, reason: followUp(first) ?? .inOrder)
    }
    if let useful = mostUseful(open.filter { book.turns[$0] == .useful }) { return useful }
    return open.first.map { Turn(question: book.findings[$0].id, reason: .last) }
  }

  private func followUp(_ position: Int) -> Turn.Reason? {
    book.asking[position] == nil ? nil : .followUp
  }

  private func mostUseful(_ open: [Int]) -> Turn? {
    guard !open.isEmpty else { return nil }
    let outlook = book.outlook(settled, from: urgency)
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

extension Rulebook {
  /// The questions that a sheet leaves unanswered and that are asked of it.
  fileprivate func openQuestions(_ settled: SettledAnswers) -> PositionSet {
    let unanswered = everyFinding.subtracting(settled.given)
    return unanswered.subtracting(
      PositionSet(
        unanswered.intersection(followingUp).filter { position in
          asking[position].map { settled.truth($0) } != .yes
        }))
  }
}
