import Knowledge
import TestSupport
import Testing

/// What must be true of the advice for any sheet: a hundred thousand drawn ones, the same each time.
@Suite struct AdvicePropertyTests {
  private static let book = RealContent.book

  /// Sheets grow by one yes after another.
  ///
  /// No yes lowers the urgency, no answer's own demand is missed,
  /// and self-care is never said with a demand of it unmet.
  @Test(.serialized, arguments: 1...50 as ClosedRange<UInt64>)
  func oneMoreYesNeverLowersTheUrgency(seed: UInt64) {
    let demands = Demands(Self.book)
    var drawer = SheetDrawer(Self.book.findings, seed: seed)
    for _ in 0..<200 {
      var sheet = drawer.sheet()
      var before = Self.book.urgency(of: sheet)
      check(before, of: sheet, demands)
      for _ in 0..<9 {
        guard let question = drawer.plainQuestion() else { return }
        sheet.answers[question] = .yes
        let after = Self.book.urgency(of: sheet)
        if after < before { Issue.record("yes to \(question) lowered \(before) to \(after): \(sheet)") }
        check(after, of: sheet, demands)
        before = after
      }
    }
  }

  private func check(_ urgency: Urgency, of sheet: AnswerSheet, _ demands: Demands) {
    if urgency < demands.floor(of: sheet) {
      Issue.record("\(urgency) is below what an answer demands: \(sheet)")
    }
    if urgency == .selfcare, !demands.allowSelfCare(sheet) {
      Issue.record("self-care without its conditions: \(sheet)")
    }
  }

  @Test(.serialized, arguments: 101...102 as ClosedRange<UInt64>)
  func drawnSheetsReachEveryLevel(seed: UInt64) {
    var drawer = SheetDrawer(Self.book.findings, seed: seed)
    var counts: [Urgency: Int] = [:]
    for _ in 0..<1_000 { counts[Self.book.urgency(of: drawer.sheet()), default: 0] += 1 }
    for level in Urgency.allCases { #expect(counts[level, default: 0] >= 5, "\(level) is hardly drawn") }
  }
}

/// What single answers demand by themselves, read off the findings.
struct Demands {
  private let alone: [Finding.ID: Urgency]
  private let unsure: [Finding.ID: Urgency]
  private let selfCareNeedsNo: [Finding.ID]

  init(_ book: Rulebook) {
    alone = Dictionary(
      uniqueKeysWithValues: book.findings.compactMap { finding in
        finding.urgencyIfYes.map { (finding.id, $0) }
      })
    unsure = Dictionary(
      uniqueKeysWithValues: book.findings.compactMap { finding in
        finding.urgencyIfUnsure.map { (finding.id, $0) }
      })
    selfCareNeedsNo = book.policy.selfCareNeedsNo
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

  func allowSelfCare(_ sheet: AnswerSheet) -> Bool {
    !selfCareNeedsNo.isEmpty && selfCareNeedsNo.allSatisfy { sheet.answers[$0] == .no }
      && floor(of: sheet) == .selfcare
  }
}
