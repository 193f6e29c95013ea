import Testing

/// What YAML can do and headers never need is refused where it stands.
@Suite struct RefusedYamlTests {
  @Test(arguments: [
    Fault(header: "term: <<1>>&a Other", .init(message: "an anchor", help: "in quotes if it is text")),
    Fault(header: "term: Other\nalso: [<<1>>&a one, two]", .init(message: "an anchor")),
    Fault(header: "term: Other\nalso:\n  - one\n  - <<1>>&a two", .init(message: "an anchor")),
    Fault(header: "<<1>>&a term: Other", .init(message: "an anchor")),
    Fault(header: "term: Other\nalso: [one,\n  two, <<1>>&a three]", .init(message: "an anchor")),
    Fault(header: "term: Other\nalso: [one,\n  [two], <<1>>&a three]", .init(message: "an anchor")),
  ])
  func anchors(fault: Fault) throws { try fault.check(aside: ["is missing"]) }

  @Test(arguments: [
    Fault(header: "term: <<1>>*a", .init(message: "an alias")),
    Fault(header: "term: Other\nalso: [one, <<1>>*a]", .init(message: "an alias")),
    Fault(header: "term: Other\nalso: {one: <<1>>*a}", .init(message: "an alias")),
    Fault(header: "term: Other\n<<1>>*a : one", .init(message: "an alias")),
  ])
  func aliases(fault: Fault) throws { try fault.check(aside: ["is missing"]) }

  @Test(arguments: [
    Fault(header: "term: <<1>>!!str Other", .init(message: "a tag")),
    Fault(header: "term: <<1>>!thing Other", .init(message: "a tag")),
    Fault(header: "term: Other\nalso: [one, <<1>>!!binary two]", .init(message: "a tag")),
    Fault(header: "term: Other\n<<1>>!!str also: [one]", .init(message: "a tag")),
  ])
  func tags(fault: Fault) throws { try fault.check(aside: ["is missing"]) }

  @Test(arguments: [
    Fault(header: "term: Other\n<<1>><<: {also: one}", .init(message: "a merge")),
    Fault(header: "<<1>>%YAML 1.2\nterm: Other", .init(message: "a directive")),
    Fault(header: "term: Other\n<<1>>...\nalso: [one]", .init(message: "the end of a document")),
  ])
  func mergesDirectivesAndFurtherDocuments(fault: Fault) throws { try fault.check(aside: ["is missing"]) }

  /// Lists within lists, as deep as this.
  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test(arguments: [
    Fault(header: "<<1>>term: Other\nalso: " + nested(40), .init(message: "nested too deeply", help: "32"))
  ])
  func tooDeep(fault: Fault) throws { try fault.check(aside: ["is missing"]) }

  @Test(arguments: [1_000, 100_000])
  func endlessNestingIsReportedToo(depth: Int) throws {
    let text = "---\nterm: Other\nalso: \(Self.nested(depth))\n---\nText."
    let problems = try SmallContent.reading(["glossary/other.md": text]).problems
    #expect(problems.contains { $0.file == "glossary/other.md" && $0.message.contains("header") })
  }
}
