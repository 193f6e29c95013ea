/// What is asked after an answer sheet: the pages of the checklist, one after another.
package struct Interview: Sendable {
  let book: Rulebook

  /// Asks by the pages and rules of one rulebook.
  package init(_ book: Rulebook) {
    self.book = book
  }

  /// How far a sheet has come; pages that were set aside are not asked now, and stay open.
  package func progress(
    after sheet: AnswerSheet, setAside: Set<AskedPage.ID> = []
  ) -> InterviewProgress {
    InterviewProgress(SettledAnswers(sheet, in: book), setAside: setAside, in: book)
  }
}

/// A page as it is asked: its rows that arise, or one typed question.
package struct AskedPage: Sendable, Equatable, Identifiable {
  /// A page, and the typed question on it where it asks one.
  package struct ID: Sendable, Hashable {
    package let page: ChecklistPage.ID
    package let question: Finding.ID?

    package init(page: ChecklistPage.ID, question: Finding.ID? = nil) {
      (self.page, self.question) = (page, question)
    }
  }

  package let page: ChecklistPage
  /// The typed question; nil where rows are asked.
  package let question: Finding.ID?
  /// The rows that arise, in order; empty where a typed question is asked.
  package let rows: [Finding.ID]

  package var id: ID { ID(page: page.id, question: question) }

  /// Everything that it asks for.
  package var findings: [Finding.ID] { question.map { [$0] } ?? rows }

  /// Whether every row is answered by itself.
  package var each: Bool { page.each && question == nil }

  /// Whether it asks how fast what its rows named came on.
  package var isTempo: Bool { question != nil && question == page.tempo }
}

/// What the answers come to so far, and which page comes next.
///
/// 1. The pages whose turn is first, in the checklist's order.
/// 2. The pages that can still change how soon to be seen, in its order, those whose turn is last after the others.
///    A page waits for those that decide which of its rows arise.
/// 3. The rest.
package struct InterviewProgress: Sendable {
  /// How soon to be seen by the answers so far.
  package let urgency: Urgency
  /// Every page that arises now, answered or not, in the checklist's order.
  package let pages: [AskedPage]
  /// The page that is asked next; nil when nothing is left to ask.
  package let next: AskedPage?
  /// Whether no page still to come could change how soon to be seen.
  package let isSettled: Bool
  /// How many pages are still to come, those set aside among them.
  package let openPages: Int
  /// The number of the next page, from one.
  package let step: Int
  /// About how many pages there are in all, those done included: it may shrink, and grows by two at most.
  package let about: Int

  init(_ settled: SettledAnswers, setAside: Set<AskedPage.ID>, in book: Rulebook) {
    let asked = PagesAsked(settled, in: book)
    urgency = book.level(settled)
    pages = asked.pages
    let pending = asked.pages.indices.filter(asked.isPending)
    openPages = pending.count
    let done = asked.pages.count - pending.count
    step = done + 1
    about = max(asked.pages.count, asked.pages.count + asked.possible - Self.growth)
    let raising = urgency == .emergency ? BitSet() : book.raising(settled)
    let able = pending.filter { asked.canLead($0, to: raising, in: book) }
    isSettled = able.isEmpty
    let waiting = pending.filter { !setAside.contains(asked.pages[$0].id) }
    next = asked.next(of: waiting, raising: able).map { asked.pages[$0] }
  }

  /// By how many pages the promised length may grow once it was shown.
  private static let growth = 2
}

/// The pages that arise for some answers, and what they wait for.
private struct PagesAsked {
  let pages: [AskedPage]
  /// How many more pages could come to arise.
  let possible: Int
  private let unanswered: [BitSet]
  /// For each page, the questions that decide whether further rows of it arise.
  private let deciding: [BitSet]

  init(_ settled: SettledAnswers, in book: Rulebook) {
    let reachable = book.reachableQuestions(settled)
    var pages: [AskedPage] = []
    var unanswered: [BitSet] = []
    var deciding: [BitSet] = []
    var possible = 0
    /// Adds a page for these questions, of which the rows that do not arise are left out.
    func add(_ page: ChecklistPage, _ questions: [Int], typed: Bool) {
      let arising = questions.filter { settled.arises($0, in: book) }
      let open = BitSet(questions).intersection(reachable).subtracting(BitSet(arising))
      if arising.isEmpty { return possible += open.isEmpty ? 0 : 1 }
      let names = arising.map { book.findings[$0].id }
      pages.append(AskedPage(page: page, question: typed ? names[0] : nil, rows: typed ? [] : names))
      unanswered.append(BitSet(arising).subtracting(settled.given))
      deciding.append(book.deciding(open, settled))
    }
    for page in book.pages {
      let rows = page.rows.compactMap { book.positions[$0] }
      if !rows.isEmpty { add(page, rows, typed: false) }
      for question in [page.asks, page.tempo].compactMap({ $0 }).compactMap({ book.positions[$0] }) {
        // An age that is known need not be asked for.
        if question == book.ageQuestion, settled.age != nil, !settled.given.contains(question) { continue }
        add(page, [question], typed: true)
      }
    }
    self.pages = pages
    self.unanswered = unanswered
    self.deciding = deciding
    self.possible = possible
  }

  func isPending(_ page: Int) -> Bool { !unanswered[page].isEmpty }

  /// Whether an answer on a page, or what may be asked after it, is one of these.
  func canLead(_ page: Int, to raising: BitSet, in book: Rulebook) -> Bool {
    unanswered[page].contains { !book.leadsTo[$0].isDisjoint(with: raising) }
  }

  /// The next of these pages.
  func next(of waiting: [Int], raising: [Int]) -> Int? {
    if let first = waiting.first(where: { pages[$0].page.turn == .first }) { return before(first, waiting) }
    let able = waiting.filter(raising.contains)
    let chosen = able.isEmpty ? inTurn(waiting) : inTurn(able)
    return chosen.map { before($0, waiting) }
  }

  /// The first of these pages, those whose turn is last after the others.
  private func inTurn(_ pages: [Int]) -> Int? {
    pages.first { self.pages[$0].page.turn != .last } ?? pages.first
  }

  /// The page itself, or the first one that decides which of its rows arise.
  private func before(_ page: Int, _ waiting: [Int]) -> Int {
    waiting.first { $0 != page && !unanswered[$0].isDisjoint(with: deciding[page]) } ?? page
  }
}

extension Rulebook {
  /// The questions without an answer that decide whether these arise, directly or through others.
  fileprivate func deciding(_ questions: BitSet, _ settled: SettledAnswers) -> BitSet {
    var found = BitSet()
    var added = questions
    while !added.isEmpty {
      let deciding = added.reduce(BitSet()) { $0.union(decidingOne($1, settled)) }
      added = deciding.subtracting(settled.given).subtracting(found)
      found.formUnion(added)
    }
    return found
  }

  /// What a question's condition names and is not there, what could answer that, and the age where it counts.
  private func decidingOne(_ question: Int, _ settled: SettledAnswers) -> BitSet {
    guard let criterion = asking[question] else { return BitSet() }
    let missing = criterion.leaves.subtracting(settled.present).subtracting(settled.unsure)
    let answering = missing.reduce(missing) { $0.union(questions(implying: $1, settled)) }
    guard criterion.hasFacts, settled.age == nil, let ageQuestion else { return answering }
    return answering.union(BitSet(ageQuestion))
  }

  /// The questions of which an answer could change the urgency.
  fileprivate func raising(_ settled: SettledAnswers) -> BitSet {
    let outlook = outlook(settled, from: reached(settled) ?? .selfcare)
    return BitSet(outlook.open.compactMap { positions[$0.finding] })
  }
}
