/// The sessions of one label side by side: what came, what stayed, what went, and how urgent each visit was.
///
/// Everything is judged anew by one rulebook, so that visits of different editions can be compared.
package struct Timeline: Sendable, Equatable {
  /// One session, with how soon to be seen by the rules of today.
  package struct Visit: Sendable, Equatable {
    /// The answers as they were kept.
    package let session: Session
    /// By the rules of the guide at hand, not of the visit's day.
    package let urgency: Urgency
    /// How the urgency moved since the visit before; nil at the first.
    package let course: Course?
  }

  /// How the urgency moved.
  package enum Course: Sendable, Equatable {
    case sooner, same, later
  }

  /// One finding, with what became of it at each visit.
  package struct Row: Sendable, Equatable {
    package let finding: Finding.ID
    /// One for each visit, in their order.
    package let statuses: [Status]
  }

  /// The choices of one question that takes several, with what became of each at each visit.
  package struct Spread: Sendable, Equatable {
    /// One choice, with what became of it at each visit.
    package struct Row: Sendable, Equatable {
      package let choice: Choice.ID
      package let statuses: [Status]
    }

    package let finding: Finding.ID
    /// The choices that were ever taken, in the question's order.
    package let rows: [Row]
    /// How many choices were taken at each visit; nil where the question was not answered.
    package let counts: [Int?]
  }

  /// In the order given.
  package let visits: [Visit]
  /// The findings that were ever answered yes, in the order asked.
  package let rows: [Row]
  /// The questions that take several choices and were ever answered so, in the order asked.
  package let spreads: [Spread]

  /// Sets sessions side by side, in the order given: the order in which they were begun.
  package init(_ sessions: [Session], book: Rulebook) {
    let urgencies = sessions.map { book.urgency(of: $0.sheet) }
    visits = zip(sessions, urgencies).enumerated().map { number, visit in
      let course = number == 0 ? nil : Course(from: urgencies[number - 1], to: visit.1)
      return Visit(session: visit.0, urgency: visit.1, course: course)
    }
    let settled = sessions.map { SettledAnswers($0.sheet, in: book) }
    func answers(_ position: Int) -> [Answer?] { settled.map { $0.answer(position) } }
    rows = book.findings.indices.compactMap { position in
      let finding = book.findings[position]
      guard finding.kind == .yesno, answers(position).contains(.yes) else { return nil }
      let changes = sessions.map { $0.sheet.changes[finding.id] }
      return Row(finding: finding.id, statuses: Status.all(answers(position), changes))
    }
    spreads = book.findings.indices.compactMap { position in
      book.findings[position].kind.takesSeveral
        ? Spread(book.findings[position], answers(position)) : nil
    }
  }
}

extension Timeline.Course {
  init(from before: Urgency, to now: Urgency) {
    self = now > before ? .sooner : now < before ? .later : .same
  }
}

extension Timeline.Spread {
  /// Nil where no visit chose anything.
  init?(_ finding: Finding, _ answers: [Answer?]) {
    let taken = answers.map { answer -> [Choice.ID]? in
      if case .chose(let choices) = answer { choices } else { nil }
    }
    let ever = Set(taken.compactMap { $0 }.flatMap { $0 })
    guard !ever.isEmpty else { return nil }
    self.finding = finding.id
    counts = taken.map { $0?.count }
    rows = finding.choices.filter { ever.contains($0.id) }.map { choice in
      let each = zip(taken, answers).map { taken, answer -> Answer? in
        // A plain yes says that there was something, but not what.
        taken.map { $0.contains(choice.id) ? .yes : .no } ?? (answer == .yes ? nil : answer)
      }
      return Row(choice: choice.id, statuses: Timeline.Status.all(each))
    }
  }
}

extension Timeline {
  /// What became of one thing at one visit.
  ///
  /// Each visit is held against the latest visit before it that knew: what was not answered is neither
  /// there nor gone.
  package enum Status: Sendable, Equatable, CaseIterable {
    /// Not answered.
    case open
    case unsure
    /// Not there, and not known to have been there.
    case no
    /// There, and no visit before knew of it either way.
    case yes
    /// There, and not there before.
    case new
    /// Still there.
    case same
    /// Still there, and said to be worse than at the time before.
    case worse
    /// Still there, and said to be better than at the time before.
    case better
    /// Not there any more.
    case gone

    /// The statuses by the answers to one question, visit by visit, and for what was said of each change.
    package static func all(_ answers: [Answer?], _ changes: [Change?] = []) -> [Status] {
      var before = Truth.unknown
      return answers.enumerated().map { visit, answer in
        switch answer {
        case nil: return .open
        case .unsure: return .unsure
        case .no:
          defer { before = .no }
          return before == .yes ? .gone : .no
        case .yes, .chose:
          defer { before = .yes }
          switch before {
          case .yes: return Status(changes.indices.contains(visit) ? changes[visit] : nil)
          case .no: return .new
          case .unknown: return .yes
          }
        }
      }
    }

    /// Still there, changed so.
    private init(_ change: Change?) {
      switch change {
      case nil: self = .same
      case .worse: self = .worse
      case .better: self = .better
      }
    }
  }
}
