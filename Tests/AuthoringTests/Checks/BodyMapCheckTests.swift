import Authoring
import Knowledge
import Testing

/// The map and the finding that it answers belong together.
@Suite struct BodyMapCheckTests {
  @Test func theSmallMapReadsWithoutAProblem() throws {
    let reading = try SmallContent.reading(SmallMap.files)
    #expect(reading.problems == [])
    let map = try #require(reading.guide.bodyMap)
    #expect(map.marks.map(\.letter) == ["R", "B"])
    #expect(map.regions.map(\.side) == [.middle, .left])
    #expect(map.drawings.map(\.title) == ["Front", "Back"])
    #expect(map.drawings.map(\.rows) == [[" [hd]"], [" /  \\", " [tl]"]])
    #expect(map.drawings[1].slots == [.init(region: "tail", row: 1, column: 1)])
    #expect(map.implications == [.init(finding: "alpha", marks: ["red"], parts: 2)])
    #expect(PlainText.of(map.introduction) == "Mark what you see.")
    let finding = try #require(reading.guide.findings.last)
    #expect(finding.kind == .map)
    #expect(finding.choices.map(\.id) == ["head-red", "head-blue", "tail-red", "tail-blue"])
  }

  @Test func aQuestionWithoutItsMap() throws {
    try Fault(
      "findings/signs/delta.md", text: SmallMap.delta.replacing("kind: map", with: "<<1>>kind: map"),
      expected: [.init(message: "a question of kind map needs bodymap.md", help: "add it")]
    ).check(beside: ["checklist.md": SmallMap.checklist])
  }

  @Test func aMapWithoutItsQuestion() throws {
    try Fault(
      "bodymap.md", text: "<<1>>" + SmallMap.map,
      expected: [.init(message: "no question is answered on the map", help: "kind: map")]
    ).check()
  }

  @Test func twoQuestionsForOneMap() throws {
    let second = SmallMap.delta.replacing("D01", with: "E01").replacing("kind: map", with: "<<1>>kind: map")
    let again = "- {id: places, title: Places, asks: delta}\n  - {id: again, title: Again, asks: epsilon}"
    try Fault(
      "findings/signs/epsilon.md", text: second,
      expected: [.init(message: "delta is answered on the map already", help: "keep one")]
    ).check(
      beside: SmallMap.files.merging(["checklist.md": SmallContent.checklist(adding: again)]) { $1 })
  }

  @Test func choicesInAQuestionOfTheMap() throws {
    let text = SmallMap.delta.replacing(
      "kind: map", with: "kind: map\n<<1>>choices: [{id: here, label: Here}]")
    try Fault(
      "findings/signs/delta.md", text: text,
      expected: [.init(message: "choices stand in a question of kind map", help: "bodymap.md has them")]
    ).check(beside: SmallMap.files)
  }

  @Test func aFaultOfTheMapIsAFaultOfTheChecklist() throws {
    let files = SmallMap.files.merging(["bodymap.md": "no header"]) { $1 }
    #expect(try !SmallContent.reading(files).checklistIsSound)
  }
}
