import Knowledge
import TestSupport
import Testing

/// Regions, marks and the choices that they make.
@Suite struct BodyMapTests {
  private static let map = Made.bodyMap()

  @Test func everyRegionWithEveryMarkIsAChoice() {
    let choices = Self.map.choices
    #expect(choices.count == 12)
    #expect(choices.prefix(4).map(\.id) == ["head-red", "head-blue", "head-green", "left-hand-red"])
    #expect(choices[4].label == "The left-hand: dark blue")
    #expect(choices[4].spot == Choice.Spot(place: "The left-hand", mark: "dark blue"))
    #expect(BodyMap.choice("tail", "red") == "tail-red")
  }

  @Test(
    arguments: [
      (nil, []), (.unsure, []), (.chose([]), []), (.chose(["nowhere-red"]), []),
      (.chose(["tail-green", "head-blue", "tail-red"]), ["head: blue", "tail: red green"]),
    ] as [(Answer?, [String])])
  func whatAnAnswerMarks(answer: Answer?, expected: [String]) {
    let told = Self.map.marks(in: answer).map { marked in
      "\(marked.region.id): \(marked.marks.map(\.id.name).joined(separator: " "))"
    }
    #expect(told == expected)
  }

  @Test func aRegionStandsInItsDrawing() {
    #expect(Self.map.drawing(of: "head") == 0)
    #expect(Self.map.drawing(of: "tail") == 1)
    #expect(Self.map.drawing(of: "wing") == nil)
  }
}
