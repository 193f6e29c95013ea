import Knowledge
import Testing

/// What was decided without a source is said in words, and stands beside the sources.
@Suite struct DecidedTests {
  @Test(arguments: [
    Fault(
      "findings/signs/alpha.md", "alone: soon", "decided: <<1>>\"\"\nalone: soon",
      .init(message: "decided should be text")),
    Fault(
      "rules/pair.md", "sources: [work]", "decided: <<1>>[soon]\nsources: [work]",
      .init(message: "decided should be text")),
    Fault(
      "guide.md", "topics:", "decided: [One., <<1>>\"\"]\ntopics:",
      .init(message: "decided should be text", help: "what was decided, and why")),
    Fault("guide.md", "topics:", "decided: <<1>>[]\ntopics:", .init(message: "decided should be text")),
    Fault(
      "rules/pair.md",
      text: SmallContent.pair.replacing("sources: [work]", with: "<<1>>sources: []\ndecided: So."),
      .init(message: "names no source")),
  ])
  func faults(fault: Fault) throws { try fault.check() }

  @Test func itIsReadFromAllThree() throws {
    let guide = try SmallContent.reading([
      "guide.md": SmallContent.guide.replacing("topics:", with: "decided: [One., Two.]\ntopics:"),
      "findings/signs/alpha.md": SmallContent.alpha.replacing(
        "alone", with: "decided: Alpha is soon.\nalone"),
      "rules/pair.md": SmallContent.pair.replacing("mimic", with: "decided: From 45 on.\nmimic"),
    ])
    #expect(guide.problems == [])
    #expect(guide.guide.decided == ["One.", "Two."])
    #expect(guide.guide.findings.map(\.decided) == ["Alpha is soon.", nil, nil])
    #expect(guide.guide.rules.first { $0.id == "pair" }?.decided == "From 45 on.")
  }
}
