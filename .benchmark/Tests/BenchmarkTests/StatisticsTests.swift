import Testing

@testable import Benchmark

/// What many values come to.
@Suite struct StatisticsTests {
  @Test func theMedianStandsInTheMiddle() {
    #expect(Statistics.median([]) == nil)
    #expect(Statistics.median([3]) == 3)
    #expect(Statistics.median([9, 1, 4]) == 4)
    #expect(Statistics.median([8, 1, 4, 2]) == 3)
  }

  @Test func aPercentileIsAValueThatWasMeasured() {
    let hundred = (1...100).reversed().map(Double.init)
    #expect(Statistics.percentile(50, of: hundred) == 50)
    #expect(Statistics.percentile(95, of: hundred) == 95)
    #expect(Statistics.percentile(99, of: hundred) == 99)
    #expect(Statistics.percentile(0, of: hundred) == 1)
    #expect(Statistics.percentile(100, of: hundred) == 100)
    #expect(Statistics.percentile(99, of: [5, 7]) == 7)
    #expect(Statistics.percentile(50, of: []) == nil)
  }

  /// The machine is ten times as slow in the second round; the ratio of all medians would be 10, or 0.1.
  @Test func aRatioComparesWithinRounds() {
    let first: [Int: [Double]] = [1: [2, 2, 2], 2: [20, 20, 20]]
    let second: [Int: [Double]] = [1: [1], 2: [10, 10, 10, 10, 10]]
    #expect(Statistics.ratio(first, to: second) == 2)
    #expect(Statistics.ratio(second, to: first) == 0.5)
  }

  @Test func aRatioIsTheMedianOfTheRounds() {
    let first: [Int: [Double]] = [1: [2], 2: [3], 3: [70]]
    let second: [Int: [Double]] = [1: [1], 2: [1], 3: [1]]
    #expect(Statistics.ratio(first, to: second) == 3)
  }

  @Test func aRatioNeedsBothInOneRound() {
    #expect(Statistics.ratio([1: [2]], to: [2: [1]]) == nil)
    #expect(Statistics.ratio([1: [2], 2: [6]], to: [2: [3]]) == 2)
    #expect(Statistics.ratio([1: [2]], to: [1: [0]]) == nil)
    #expect(Statistics.ratio([1: [0]], to: [1: [2]]) == 0)
  }
}
