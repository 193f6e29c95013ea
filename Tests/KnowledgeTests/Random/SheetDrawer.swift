import Knowledge
import TestSupport

/// Draws answer sheets for a guide, the same ones for the same seed: nearly empty ones and full ones,
/// calm ones and grave ones.
struct SheetDrawer {
  private let findings: [Finding]
  private let plain: [Finding.ID]
  private(set) var random: SeededNumbers

  init(_ findings: [Finding], seed: UInt64) {
    self.findings = findings
    plain = findings.filter { $0.kind == .yesno }.map(\.id)
    random = SeededNumbers(seed: seed)
  }

  mutating func sheet() -> AnswerSheet {
    var sheet = AnswerSheet(age: age())
    let answered = [100, Int.random(in: 0...100, using: &random)].randomElement(using: &random) ?? 100
    let yes = [0, 0, 1, 5, 30].randomElement(using: &random) ?? 5
    let unsure = [0, 0, 5, 30].randomElement(using: &random) ?? 5
    for finding in findings where Int.random(in: 0..<100, using: &random) < answered {
      sheet.answers[finding.id] = answer(to: finding, yes: yes, unsure: unsure)
    }
    return sheet
  }

  /// A question answered by yes or no.
  mutating func plainQuestion() -> Finding.ID? {
    plain.randomElement(using: &random)
  }

  /// Nothing, one age or a band.
  mutating func age() -> AgeRange? {
    let least = Int.random(in: 0...100, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return nil
    case 1: return AgeRange(least)
    default: return AgeRange(least, least + Int.random(in: 0...20, using: &random))
    }
  }

  /// `yes` and `unsure` are shares of a hundred.
  mutating func answer(to finding: Finding, yes: Int, unsure: Int) -> Answer {
    let drawn = Int.random(in: 0..<100, using: &random)
    if finding.kind == .yesno { return drawn < yes ? .yes : drawn < yes + unsure ? .unsure : .no }
    if drawn < unsure || finding.kind == .map && drawn >= unsure + yes { return .unsure }
    guard let choice = finding.choices.randomElement(using: &random) else { return .unsure }
    return .chose([choice.id])
  }
}
