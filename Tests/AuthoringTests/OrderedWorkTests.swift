import Testing

@testable import Authoring

/// Things are made once each, wherever, and taken in order by the one who asked for them.
@Suite struct OrderedWorkTests {
  @Test(arguments: [0, 1, 2, 7, 300]) func takesAllInOrder(_ count: Int) {
    var taken: [Int] = []
    OrderedWork.run(Array(0..<count), make: { $0 * $0 }, take: { taken.append($0) })
    #expect(taken == (0..<count).map { $0 * $0 })
  }

  @Test func takesNothingMoreOnceThatFailed() {
    struct Full: Error {}
    var taken: [Int] = []
    #expect(throws: Full.self) {
      try OrderedWork.run(Array(0..<100), make: { $0 }) {
        if $0 == 40 { throw Full() }
        taken.append($0)
      }
    }
    #expect(taken == Array(0..<40))
  }
}
