import Authoring
import Knowledge
import Testing

/// The guide's own numbers stand wherever their words do, and no other word stands in braces.
@Suite struct PlaceholderTests {
  private static let guide = SmallContent.guide.replacing("\"112\"", with: "\"112\"\nhelpline: 116 117")

  @Test(arguments: [
    Fault(
      body: "Call <<1>>{nummber} now.",
      .init(message: "nothing stands for {nummber}", help: "did you mean {number}?")),
    Fault(
      "advice/soon.md", "Do this.", "\"Ring <<1>>{helplin}.\"",
      .init(message: "nothing stands for {helplin}", help: "{helpline}")),
    Fault(
      "articles/start/page.md", "Alpha is", "Alpha <<1>>{word} is",
      .init(message: "nothing stands for {word}", help: "{number}, {helpline} or {checked}")),
    Fault(
      "findings/signs/alpha.md", "Alpha matters.", "\"Call <<1>>{Number}.\"",
      .init(message: "nothing stands for {Number}")),
    Fault(
      "checklist.md", "How to use it.", "How <<1>>{to} use it.", .init(message: "nothing stands for {to}")),
  ])
  func otherWords(fault: Fault) throws { try fault.check() }

  @Test func bothStandInHeadersAndBodies() throws {
    let reading = try SmallContent.reading([
      "guide.md": Self.guide,
      "glossary/word.md": "---\nterm: Word\nalso: [\"{helpline}\"]\n---\nCall {number}, {helpline}.",
    ])
    #expect(reading.problems == [])
    #expect(reading.guide.helpline == "116 117")
    #expect(reading.guide.glossary.first?.also == ["116 117"])
    #expect(reading.guide.glossary.first.map { PlainText.of($0.body) } == "Call 112, 116 117.")
  }

  @Test(arguments: ["{one: two}", "{ number }", "{}", "a { b", "{number"])
  func bracesOfAnotherKind(text: String) throws {
    let reading = try SmallContent.reading(["glossary/other.md": "---\nterm: Other\n---\nText \(text) text."])
    #expect(reading.problems == [])
    #expect(
      reading.guide.glossary.first { $0.id == "other" }.map { PlainText.of($0.body) } == "Text \(text) text.")
  }

  @Test(arguments: ["emergencyNumber: \"112\"", "helpline: x"])
  func aNumberStandsInAnyText(field: String) throws {
    let name = String(field.prefix { $0 != ":" })
    let guide = SmallContent.guide.replacing(
      "emergencyNumber: \"112\"", with: name == "helpline" ? "emergencyNumber: \"112\"\nhelpline: x" : field)
    let text = guide.replacing(field, with: "\(name): <<1>>'a \"number\"'")
    try Fault(
      "guide.md", text: text,
      .init(message: "\(name) has a quote, a bracket or a colon in it", help: "plain words")
    )
    .check()
  }
}
