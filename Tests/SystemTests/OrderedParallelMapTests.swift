import System
import Testing

/// Things are mapped once each, on any thread, and consumed in order on the calling one.
@Suite struct OrderedParallelMapTests {
  @Test(arguments: [0, 1, 2, 7, 300]) func consumesAllInOrder(_ count: Int) {
    var consumed: [Int] = []
    OrderedParallelMap.run(Array(0..<count), transform: { $0 * $0 }, consume: { consumed.append($0) })
    #expect(consumed == (0..<count).map { $0 * $0 })
  }

  @Test func consumesNothingMoreOnceThatFailed() {
    struct Full: Error {}
    var consumed: [Int] = []
    #expect(throws: Full.self) {
      try OrderedParallelMap.run(Array(0..<100), transform: { $0 }) {
        if $0 == 40 { throw Full() }
        consumed.append($0)
      }
    }
    #expect(consumed == Array(0..<40))
  }
}
