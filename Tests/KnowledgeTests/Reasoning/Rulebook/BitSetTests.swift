import TestSupport
import Testing

@testable import Knowledge

/// Sets of positions do what sets of numbers do, wherever the numbers lie.
@Suite struct BitSetTests {
  private static func drawn(_ random: inout SeededNumbers) -> Set<Int> {
    let bound = [1, 64, 127, 128, 129, 256, 400].randomElement(using: &random) ?? 1
    return Set(
      (0..<Int.random(in: 0...12, using: &random)).map { _ in Int.random(in: 0...bound, using: &random) })
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theyAreLikeSetsOfNumbers(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    for _ in 0..<50 {
      let (left, right) = (Self.drawn(&random), Self.drawn(&random))
      let (ours, theirs) = (BitSet(left), BitSet(right))
      #expect(Array(ours) == left.sorted())
      #expect(ours.count == left.count)
      #expect(ours.isEmpty == left.isEmpty)
      #expect(ours.first == left.min())
      #expect(ours.union(theirs) == BitSet(left.union(right)))
      #expect(ours.intersection(theirs) == BitSet(left.intersection(right)))
      #expect(ours.subtracting(theirs) == BitSet(left.subtracting(right)))
      #expect(ours.isSubset(of: theirs) == left.isSubset(of: right))
      #expect(ours.intersection(theirs).isSubset(of: theirs))
      #expect(ours.isDisjoint(with: theirs) == left.isDisjoint(with: right))
      #expect((ours == theirs) == (left == right))
      for position in left.union(right) { #expect(ours.contains(position) == left.contains(position)) }
    }
  }

  /// A set from which all late positions went away is equal to one that never held any.
  @Test func whatWentAwayLeavesNoTrace() {
    var set = BitSet([3, 130, 300])
    set.remove(300)
    set.remove(299)
    #expect(set == BitSet([3, 130]))
    set.remove(130)
    #expect(set == BitSet(3))
    #expect(set.hashValue == BitSet(3).hashValue)
    set.remove(3)
    #expect(set.isEmpty)
  }
}
