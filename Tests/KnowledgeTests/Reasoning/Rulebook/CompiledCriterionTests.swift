import TestSupport
import Testing

@testable import Knowledge

/// A prepared demand says what its tree says, part by part.
@Suite struct CompiledCriterionTests {
  @Test(arguments: 701...730 as ClosedRange<UInt64>)
  func itSaysWhatTheTreeSays(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    for _ in 0..<40 {
      let tree = Self.tree(depth: 3, &random)
      let shares = (0..<200).map { _ in Int.random(in: 0..<3, using: &random) }
      let truths: [Truth] = shares.map { [.yes, .no, .unknown][$0] }
      let age = [nil, AgeRange(30), AgeRange(35, 55)].randomElement(using: &random) ?? nil
      let judged = CompiledCriterion(tree).truth(
        present: BitSet(truths.indices.filter { truths[$0] == .yes }),
        absent: BitSet(truths.indices.filter { truths[$0] == .no }), age: age)
      #expect(judged == Self.truth(tree, truths, age), "\(tree)")
      #expect(Array(CompiledCriterion(tree).leaves) == Set(tree.leaves).sorted())
    }
  }

  private static func truth(_ tree: Criterion<Int>, _ truths: [Truth], _ age: AgeRange?) -> Truth {
    func atLeast(_ count: Int, _ parts: [Criterion<Int>]) -> Truth {
      let each = parts.map { truth($0, truths, age) }
      let (sure, possible) = (each.count { $0 == .yes }, each.count { $0 != .no })
      return sure >= count ? .yes : possible >= count ? .unknown : .no
    }
    switch tree {
    case .finding(let position): return truths[position]
    case .fact(let test): return test.truth(age: age)
    case .all(let parts): return atLeast(parts.count, parts)
    case .atLeast(let count, let parts): return atLeast(count, parts)
    }
  }

  /// Few findings from both ends, so that the same one is often named twice.
  private static func tree(depth: Int, _ random: inout SeededNumbers) -> Criterion<Int> {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 3), using: &random) {
    case 0: .fact(.age(Made.ages([0, 40, 50].randomElement(using: &random) ?? 0)))
    case 1, 2: .finding([0, 1, 126, 127, 128, 199].randomElement(using: &random) ?? 0)
    case 3: .all((0..<Int.random(in: 0...3, using: &random)).map { _ in tree(depth: depth - 1, &random) })
    default:
      .atLeast(
        Int.random(in: 0...3, using: &random),
        (0..<Int.random(in: 1...4, using: &random)).map { _ in tree(depth: depth - 1, &random) })
    }
  }
}
