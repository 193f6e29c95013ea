import Knowledge
import TestSupport
import Testing

/// What must be true of the advice for any sheet: a hundred thousand drawn ones, the same each time.
@Suite struct AdvicePropertyTests {
  private static let book = RealContent.book

  /// Sheets grow by one yes after another.
  ///
  /// No yes lowers the urgency, no answer's own demand is missed, and self-care is never said where the worst of
  /// what is open or unsure would be soon or above.
  @Test(.serialized, arguments: 1...50 as ClosedRange<UInt64>)
  func oneMoreYesNeverLowersTheUrgency(seed: UInt64) {
    let checks = (demands: Demands(Self.book), worst: WorstCase(RealContent.guide, Self.book))
    var drawer = SheetDrawer(Self.book.findings, seed: seed)
    for _ in 0..<200 {
      var sheet = drawer.sheet()
      var before = Self.book.urgency(of: sheet)
      Self.check(before, of: sheet, checks)
      for _ in 0..<9 {
        guard let question = drawer.plainQuestion() else { return }
        sheet.answers[question] = .yes
        let after = Self.book.urgency(of: sheet)
        if after < before { Issue.record("yes to \(question) lowered \(before) to \(after): \(sheet)") }
        Self.check(after, of: sheet, checks)
        before = after
      }
    }
  }

  private static func check(
    _ urgency: Urgency, of sheet: AnswerSheet, _ checks: (demands: Demands, worst: WorstCase)
  ) {
    if urgency < checks.demands.floor(of: sheet) {
      Issue.record("\(urgency) is below what an answer demands: \(sheet)")
    }
    guard urgency == .selfcare else { return }
    let worst = checks.worst.urgency(of: sheet)
    if worst >= .soon { Issue.record("self-care, and it could become \(worst): \(sheet)") }
  }

  @Test(.serialized, arguments: 101...102 as ClosedRange<UInt64>)
  func drawnSheetsReachEveryLevel(seed: UInt64) {
    var drawer = SheetDrawer(Self.book.findings, seed: seed)
    var counts: [Urgency: Int] = [:]
    for _ in 0..<1_000 { counts[Self.book.urgency(of: drawer.sheet()), default: 0] += 1 }
    for level in Urgency.allCases { #expect(counts[level, default: 0] >= 5, "\(level) is hardly drawn") }
  }

  /// The gate is looked at where it is near: everything denied but a few questions, which are open or unsure.
  @Test(.serialized, arguments: 201...204 as ClosedRange<UInt64>)
  func selfCareIsSaidOnlyWhereTheWorstIsHarmless(seed: UInt64) {
    let worst = WorstCase(RealContent.guide, Self.book)
    var random = SeededNumbers(seed: seed)
    var said: [Urgency: Int] = [:]
    for _ in 0..<250 {
      var sheet = AnswerSheet(age: AgeRange(Int.random(in: 16...90, using: &random)))
      for finding in Self.book.findings where finding.kind == .yesno { sheet.answers[finding.id] = .no }
      for finding in Self.book.findings.shuffled(using: &random).prefix(Int.random(in: 0...6, using: &random))
      {
        sheet.answers[finding.id] = Bool.random(using: &random) ? nil : .unsure
      }
      let urgency = Self.book.urgency(of: sheet)
      said[urgency, default: 0] += 1
      if urgency == .selfcare, worst.urgency(of: sheet) >= .soon { Issue.record("\(sheet)") }
    }
    #expect(said[.selfcare, default: 0] >= 10 && said[.routine, default: 0] >= 10, "\(said)")
  }

  /// A code of an earlier edition adds to a sheet, and takes nothing away.
  @Test(.serialized, arguments: 301...310 as ClosedRange<UInt64>)
  func aRetiredCodeNeverLowersTheUrgency(seed: UInt64) {
    let demands = Demands(Self.book)
    let names = Array(Self.book.retired.names).sorted()
    var drawer = SheetDrawer(Self.book.findings, seed: seed)
    for _ in 0..<10 {
      let sheet = drawer.sheet()
      let before = Self.book.urgency(of: sheet)
      for name in names {
        var further = sheet
        further.answers[Finding.ID(name)] = .yes
        let current = Self.book.retired.current(further)
        let after = Self.book.urgency(of: current)
        if after < before { Issue.record("yes to \(name) lowered \(before) to \(after): \(sheet)") }
        if after < demands.floor(ofRetired: name) { Issue.record("yes to \(name) is only \(after)") }
      }
    }
    #expect(names.count >= 10)
  }
}

/// What single answers demand by themselves, read off the findings.
struct Demands {
  private let alone: [Finding.ID: Urgency]
  private let unsure: [Finding.ID: Urgency]
  private let retired: [String: Urgency]

  init(_ book: Rulebook) {
    func levels(_ level: (Finding) -> Urgency?) -> [Finding.ID: Urgency] {
      Dictionary(uniqueKeysWithValues: book.findings.compactMap { one in level(one).map { (one.id, $0) } })
    }
    alone = levels(\.urgencyIfYes)
    unsure = levels(\.urgencyIfUnsure)
    let parts = book.findings.flatMap { finding in finding.was.map { ($0, finding.urgencyIfYes ?? .selfcare) }
    }
    retired = Dictionary(parts) { max($0, $1) }
  }

  /// The highest level that any one answer demands.
  func floor(of sheet: AnswerSheet) -> Urgency {
    sheet.answers.reduce(.selfcare) { highest, entry in
      switch entry.value {
      case .yes: max(highest, alone[entry.key] ?? .selfcare)
      case .unsure: max(highest, unsure[entry.key] ?? .selfcare)
      case .no, .chose: highest
      }
    }
  }

  /// What the most urgent part of a retired code demands.
  func floor(ofRetired name: String) -> Urgency { retired[name] ?? .selfcare }
}
