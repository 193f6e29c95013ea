import Knowledge
import TestSupport
import Testing

/// The arrows lead from region to region by their places in the drawings.
@Suite struct NeighbourTests {
  @Test(
    arguments: [
      ("head", .down, "left-hand"), ("head", .left, "left-hand"), ("head", .right, "right-hand"),
      ("head", .up, nil), ("left-hand", .right, "right-hand"), ("left-hand", .left, nil),
      ("right-hand", .right, "tail"), ("right-hand", .up, "head"), ("tail", .left, "right-hand"),
      ("tail", .right, nil), ("tail", .up, "head"), ("wing", .left, nil),
    ] as [(BodyMap.Region.ID, BodyMap.Arrow, BodyMap.Region.ID?)])
  func onTheSmallFigure(from: BodyMap.Region.ID, arrow: BodyMap.Arrow, expected: BodyMap.Region.ID?) {
    #expect(Made.bodyMap().neighbour(of: from, arrow) == expected)
  }

  @Test(
    arguments: [
      ("face", .down, "neck"), ("neck", .down, "chest"), ("chest", .left, "right-arm"),
      ("chest", .right, "left-arm"), ("right-arm", .down, "right-hand"), ("chest", .down, "belly"),
      ("belly", .left, "right-hand"), ("left-thigh", .down, "left-foot"), ("left-foot", .left, "right-foot"),
      ("left-arm", .right, "upper-back"), ("upper-back", .down, "lower-back"),
      ("left-foot", .right, "left-calf"), ("left-calf", .right, "right-calf"),
      ("left-calf", .left, "left-foot"), ("left-calf", .up, "lower-back"),
      ("right-foot", .left, "right-hand"), ("right-hand", .left, nil), ("right-calf", .right, nil),
    ] as [(BodyMap.Region.ID, BodyMap.Arrow, BodyMap.Region.ID?)])
  func onTheRealFigure(from: BodyMap.Region.ID, arrow: BodyMap.Arrow, expected: BodyMap.Region.ID?) throws {
    let map = try #require(RealContent.guide.bodyMap)
    #expect(map.neighbour(of: from, arrow) == expected)
  }

  @Test func everyRegionLeadsToEveryOther() throws {
    let map = try #require(RealContent.guide.bodyMap)
    let all = Set(map.regions.map(\.id))
    #expect(all.count == 16)
    for region in all { #expect(map.reachable(from: region) == all, "\(region)") }
  }
}
