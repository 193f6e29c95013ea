import Testing

@testable import Knowledge

/// Yes, no and unknown combine without ever taking unknown for no.
@Suite struct TruthTests {
  @Test(
    arguments: [
      ([], .yes),
      ([.yes], .yes), ([.no], .no), ([.unknown], .unknown),
      ([.yes, .yes], .yes), ([.yes, .no], .no), ([.yes, .unknown], .unknown),
      ([.no, .yes], .no), ([.no, .no], .no), ([.no, .unknown], .no),
      ([.unknown, .yes], .unknown), ([.unknown, .no], .no), ([.unknown, .unknown], .unknown),
      ([.yes, .unknown, .no], .no), ([.unknown, .yes, .yes], .unknown),
    ] as [([Truth], Truth)])
  func allNeedsEveryPart(parts: [Truth], expected: Truth) {
    #expect(all(parts) == expected)
  }

  @Test(
    arguments: [
      (1, [], .no),
      (1, [.yes], .yes), (1, [.no], .no), (1, [.unknown], .unknown),
      (1, [.yes, .no], .yes), (1, [.yes, .unknown], .yes), (1, [.no, .unknown], .unknown),
      (1, [.no, .no], .no),
      (2, [.yes, .yes], .yes), (2, [.yes, .unknown], .unknown), (2, [.yes, .no], .no),
      (2, [.unknown, .unknown], .unknown), (2, [.unknown, .no], .no), (2, [.yes, .yes, .no], .yes),
      (2, [.yes, .no, .unknown], .unknown), (2, [.no, .no, .unknown], .no), (3, [.yes, .yes], .no),
      (0, [], .yes), (0, [.no], .yes),
    ] as [(Int, [Truth], Truth)])
  func atLeastCountsOnlyWhatIsSure(count: Int, parts: [Truth], expected: Truth) {
    #expect(atLeast(count, of: parts) == expected)
  }

  /// Unknown means that finding out could still go either way, and nothing else.
  @Test(arguments: 0...4)
  func unknownIsWhatFindingOutCouldStillChange(count: Int) {
    for parts in lists(of: 4, from: [.yes, .no, .unknown]) {
      let ends = lists(of: 4, from: [.yes, .no]).filter { settled in
        zip(parts, settled).allSatisfy { $0 == .unknown || $0 == $1 }
      }
      let reached = ends.filter { $0.count(where: { $0 == .yes }) >= count }.count
      let expected: Truth = reached == ends.count ? .yes : reached == 0 ? .no : .unknown
      #expect(atLeast(count, of: parts) == expected, "\(parts)")
      if count == 4 { #expect(all(parts) == expected, "\(parts)") }
    }
  }

  private func all(_ truths: [Truth]) -> Truth { atLeast(truths.count, of: truths) }

  private func atLeast(_ count: Int, of truths: [Truth]) -> Truth {
    var tally = Tally()
    for truth in truths { tally.add(truth) }
    return tally.reaches(count)
  }

  /// Every list of this length.
  private func lists(of length: Int, from truths: [Truth]) -> [[Truth]] {
    length == 0 ? [[]] : lists(of: length - 1, from: truths).flatMap { rest in truths.map { rest + [$0] } }
  }
}
