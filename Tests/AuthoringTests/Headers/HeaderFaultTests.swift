import Testing

/// Faults of a header as a whole.
@Suite struct HeaderFaultTests {
  @Test(arguments: [
    Fault("glossary/other.md", text: "<<1>>Just text.\n", .init(message: "has no header", help: "---")),
    Fault("glossary/other.md", text: "<<1>>", .init(message: "has no header")),
    Fault("glossary/other.md", text: "<<1>>---\nterm: Other\n", .init(message: "has no header")),
    Fault("glossary/other.md", text: "<<1>>\n---\nterm: Other\n---\nText.", .init(message: "has no header")),
    Fault(
      "glossary/other.md", text: "<<1>>--- term\nterm: Other\n---\nText.", .init(message: "has no header")),
  ])
  func noHeader(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    Fault(
      "glossary/other.md", text: "---\nterm: Other\nalso: [one, two\n<<1>>---\nText.",
      .init(message: "not YAML", help: "brackets")),
    Fault(header: "term: Other<<1>>: more", .init(message: "not YAML", help: "colons")),
    Fault(header: "term: \"Other\nalso: [one]<<1>>", .init(message: "not YAML", help: "quotes")),
    Fault(header: "term: Other\n<<1>>\talso: [one]", .init(message: "not YAML")),
    Fault(header: "term: Other\n  - one<<1>>: two", .init(message: "not YAML")),
    Fault(header: "term: Other\nalso: [one, <<1>>\u{1}]", .init(message: "not YAML")),
  ])
  func notYaml(fault: Fault) throws { try fault.check(aside: ["is missing"]) }

  @Test(arguments: [
    Fault(header: "<<1>># only a remark", .init(message: "the header is empty")),
    Fault(header: "<<1>>- term", .init(message: "not a list of fields", help: "name: value")),
    Fault(header: "<<1>>term", .init(message: "not a list of fields")),
  ])
  func noFields(fault: Fault) throws { try fault.check(aside: ["is missing"]) }
}
