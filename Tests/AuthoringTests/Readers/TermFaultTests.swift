import Authoring
import Testing

/// The vocabulary in `hpo.md`, and the findings coded in it.
@Suite struct TermFaultTests {
  private static func terms(_ lines: String, _ expected: Fault.Expected...) -> Fault {
    let text = "---\nrelease: \"7\"\nattribution: Release {release}.\n---\nT:1 - All\n\(lines)\n"
    return expected.isEmpty ? Fault("hpo.md", text: text) : Fault("hpo.md", text: text, expected[0])
  }

  @Test(arguments: [
    terms("T:2 T:1 Two\nT:3 T:1,T:2 Three and more"),
    terms("T:2 T:1 Two\n<<1>>T:3 T:1", .init(message: "the line is no term", help: "its name")),
    terms("T:2 T:1 Two !\nT:3 T:2 Three"),
    terms(
      "<<1>>T:2 T:1 ! Two", .init(message: "the mark of an alarm stands within a name", help: "at the end")),
    terms(
      "<<1>>T:2 T:1 Two!", .init(message: "the mark of an alarm stands within a name", help: "at the end")),
    terms("T:2 T:1 Two\n<<1>>T:2 T:1 Again", .init(message: "the term T:2 stands twice", help: "keep one")),
    terms("<<1>>T:2 T:9 Two", .init(message: "T:9 stands above this term and has no line", help: "add it")),
    Fault(
      "hpo.md", text: "<<1>>---\nattribution: A\n---\nT:1 - All",
      .init(message: "the field release is missing")),
  ])
  func lines(fault: Fault) throws { try fault.check() }

  @Test func aFindingsTermWithoutALine() throws {
    let problems = try SmallContent.reading([
      "hpo.md": "---\nrelease: \"7\"\nattribution: A\n---\nT:1 - All\n",
      "findings/signs/alpha.md": SmallContent.alpha.replacing(
        "alone: soon", with: "hpo: [\"T:1\", \"T:2\"]\nalone: soon"),
    ]).problems
    #expect(problems.map(\.message) == ["hpo.md has no line for T:2, so exports leave it out"])
    #expect(problems.map(\.level) == [.warning])
    #expect(problems.map { [$0.line, $0.column] } == [[8, 1]])
  }

  /// A finding that asks for a term that alarms must not be calm about it.
  @Test(arguments: [("today", []), ("soon", ["T:2 alarms, and a yes to this finding does not"])])
  func aFindingsTermThatAlarms(level: String, messages: [String]) throws {
    let problems = try SmallContent.reading([
      "hpo.md": "---\nrelease: \"7\"\nattribution: A\n---\nT:1 - All !\nT:2 T:1 Two\n",
      "findings/signs/alpha.md": SmallContent.alpha.replacing(
        "alone: soon", with: "hpo: [\"T:2\"]\nalone: \(level)"),
    ]).problems
    #expect(problems.map(\.message).filter { $0.contains("alarms") } == messages)
  }

  @Test func codedFindingsWithoutTheVocabulary() throws {
    try Fault(
      "findings/signs/alpha.md", "alone: soon", "alone: soon\n<<1>>hpo: [\"T:1\"]",
      .init(message: "there is no hpo.md", help: "add it", level: .warning)
    ).check()
  }

  @Test func termsAsTheyAreRead() throws {
    let fault = Self.terms("T:2 T:1 Two\nT:3 T:1,T:2 Three and more")
    let terms = try SmallContent.reading(["hpo.md": fault.marked]).guide.terms
    #expect(terms.release == "7")
    #expect(terms.attribution == "Release 7.")
    #expect(terms["T:3"]?.label == "Three and more")
    #expect(terms["T:3"]?.parents == ["T:1", "T:2"])
    #expect(terms.atOrAbove("T:3") == ["T:1", "T:2", "T:3"])
  }
}
