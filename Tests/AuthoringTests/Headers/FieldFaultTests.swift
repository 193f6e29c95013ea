import Knowledge
import Testing

/// Faults of single fields, in any kind of file.
@Suite struct FieldFaultTests {
  @Test(arguments: [
    Fault(
      "sources/work.md", "---\ntitle: A work\n", "<<1>>---\n",
      .init(message: "the field title is missing", help: "title: …")),
    Fault(
      "articles/start/page.md", "---\ntitle: A page\nsummary: A page about alpha.\n", "<<1>><<2>>---\n",
      .init(message: "title is missing"), .init(message: "summary is missing")),
    Fault(
      "conditions/first.md", "---\nname: First condition\n", "<<1>>---\n",
      .init(message: "the field name is missing")),
    Fault(
      "findings/signs/alpha.md", "---\ncode: A01\n", "<<1>>---\n", .init(message: "the field code is missing")
    ),
    Fault(
      "findings/signs/alpha.md",
      text: SmallContent.alpha.replacing("means: Alpha matters.\n", with: "").replacing(
        "---\ncode", with: "<<1>>---\ncode"),
      .init(message: "the field means is missing")),
    Fault(
      "findings/signs/alpha.md",
      text: SmallContent.alpha.replacing("alone: soon\n", with: "").replacing(
        "---\ncode", with: "<<1>>---\ncode"),
      .init(message: "the field alone is missing", help: "or none")),
    Fault(
      "findings/signs/alpha.md",
      text: SmallContent.alpha.replacing("alone: soon", with: "<<1>>alon: soon").replacing(
        "---\ncode", with: "<<2>>---\ncode"),
      .init(message: "the field alon is not used here", help: "did you mean alone?"),
      .init(message: "the field alone is missing")),
  ])
  func missing(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    Fault(
      "sources/work.md", "title: A work", "title: <<1>>[A, work]", .init(message: "title should be text")),
    Fault(
      "sources/work.md", "title: A work", "title: <<1>>{a: work}", .init(message: "title should be text")),
    Fault("sources/work.md", "title: A work", "title:<<1>>", .init(message: "title should be text")),
    Fault("sources/work.md", "title: A work", "title: <<1>>\"\"", .init(message: "title should be text")),
    Fault(
      "sources/work.md", "year: 2020", "<<1>>year: last",
      .init(message: "year should be a whole number", help: "digits")),
    Fault(
      "articles/start/page.md", "order: 10", "<<1>>order: 1.5",
      .init(message: "order should be a whole number")),
    Fault(
      "articles/start/page.md", "keywords: [alpha]", "keywords: <<1>>{a: b}",
      .init(message: "keywords should be a list")),
    Fault(
      "articles/start/page.md", "keywords: [alpha]", "keywords: [alpha, <<1>>[b]]",
      .init(message: "keywords should be a list of texts")),
    Fault(
      "findings/signs/alpha.md", "fits: {first: strong, second: against}", "fits: <<1>>[first]",
      .init(message: "fits should be a mapping")),
    Fault(
      "sources/work.md", "url: https://example.org/work", "<<1>>url: example.org",
      .init(message: "no web address", help: "https://")),
  ])
  func wrongForm(fault: Fault) throws { try fault.check(aside: ["no finding fits it"]) }

  @Test(arguments: [
    Fault(
      "guide.md", "---\nid: small-guide\n", "<<1>>---\n",
      .init(message: "the field id is missing", help: "add a line id:")),
    Fault(
      "guide.md", "---\nid: small-guide\n", "---\nid: <<1>>Small_Guide\n",
      .init(message: "this cannot be a guide's id: Small_Guide", help: "org.example.guide")),
    Fault(
      "guide.md", "---\nid: small-guide\n", "---\nid: <<1>>org..guide\n",
      .init(message: "this cannot be a guide's id: org..guide")),
    Fault(
      "guide.md", "title: Small guide", "language: <<1>>en_US\ntitle: Small guide",
      .init(message: "this is no language tag: en_US", help: "pt-BR")),
    Fault(
      "guide.md", "title: Small guide", "language: <<1>>\"\"\ntitle: Small guide",
      .init(message: "language should be text")),
  ])
  func identity(fault: Fault) throws { try fault.check() }

  @Test(arguments: [("org.example.my-guide", "pt-BR"), ("a", "zh-Hant-TW"), ("x.2", "de")])
  func identitiesThatAreRead(id: String, language: String) throws {
    let header = SmallContent.guide.replacing("id: small-guide", with: "id: \(id)\nlanguage: \(language)")
    let reading = try SmallContent.reading(["guide.md": header])
    #expect(reading.problems == [])
    #expect(reading.guide.id == Guide.ID(id))
    #expect(reading.guide.language == language)
  }

  @Test(arguments: [
    Fault(
      "articles/start/page.md", "reviewed: 2026-01-01\nnextReview: 2027-01-01",
      "<<1>>reviewed: 2026-02-30\nnextReview: 2027-01-01",
      .init(message: "no day of the calendar: 2026-02-30", help: "2026-11-20")),
    Fault(
      "articles/start/page.md", "nextReview: 2027-01-01", "<<1>>nextReview: soon",
      .init(message: "no day of the calendar")),
    Fault(
      "articles/start/page.md", "nextReview: 2027-01-01", "<<1>>nextReview: 2025-01-01",
      .init(message: "nextReview is not after reviewed")),
    Fault(
      "guide.md", "nextReview: 2027-01-01", "<<1>>nextReview: 2027-13-01",
      .init(message: "no day of the calendar")),
  ])
  func days(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    Fault(
      "sources/work.md", "kind: review", "kind: <<1>>reviw",
      .init(message: "kind has an unknown value: reviw", help: "did you mean review?")),
    Fault(
      "conditions/first.md", "kind: compared", "kind: <<1>>compare",
      .init(message: "kind has an unknown value", help: "did you mean compared?")),
    Fault(
      "findings/signs/alpha.md", "alone: soon", "alone: <<1>>son",
      .init(message: "alone has an unknown value: son", help: "did you mean soon?")),
    Fault(
      "findings/signs/alpha.md", "alone: soon", "alone: <<1>>selfcare",
      .init(message: "alone has an unknown value", help: "emergency, today, soon, routine, none")),
    Fault(
      "findings/signs/alpha.md", "alone: soon", "alone: soon\nunsure: <<1>>routin",
      .init(message: "unsure has an unknown value", help: "did you mean routine?")),
    Fault(
      "findings/signs/alpha.md", "first: strong", "first: <<1>>strongly",
      .init(message: "fits has an unknown value: strongly", help: "did you mean strong?")),
    Fault(
      "findings/signs/gamma.md", "kind: choice", "kind: <<1>>chioce",
      .init(message: "kind has an unknown value", help: "did you mean choice?")),
    Fault(
      "rules/limit.md", "atMost: poorly", "atMost: <<1>>porly",
      .init(message: "atMost has an unknown value", help: "did you mean poorly?")),
    Fault(
      "checklist.md", "turn: first", "turn: <<1>>frist",
      .init(message: "turn has an unknown value", help: "did you mean first?")),
    Fault(
      "advice/later.md", text: "<<1>>---\nheadline: Later\nsources: [work]\n---\nText.",
      .init(message: "unknown value: later", help: "selfcare")),
    Fault(
      "advice/sooon.md", text: "<<1>>---\nheadline: Later\nsources: [work]\n---\nText.",
      .init(message: "unknown value: sooon", help: "did you mean soon?")),
  ])
  func unknownWords(fault: Fault) throws {
    try fault.check(aside: [
      "choices stand in a yes-or-no question", "a page asks it by choosing", "no finding fits it",
    ])
  }

  @Test(arguments: [
    Fault(
      "sources/work.md", "kind: review", "kind: review\n<<1>>yaer: 2020",
      .init(message: "the field yaer is not used here", help: "did you mean year?")),
    Fault(
      "glossary/word.md", "term: Word", "term: Word\n<<1>>colour: red",
      .init(message: "the field colour is not used here", help: "remove it")),
    Fault(
      "advice/soon.md", "headline: At soon", "headline: At soon\n<<1>>needsNo: [alpha]",
      .init(message: "the field needsNo is not used here")),
    Fault(
      "checklist.md", "pages:", "<<1>>sections: []\npages:",
      .init(message: "the field sections is not used here")),
    Fault("sources/work.md", "by: Somebody", "<<1>>by: Somebody\nby: Nobody", .init(message: "stands twice")),
  ])
  func fieldsTooMany(fault: Fault) throws { try fault.check(aside: ["is missing"]) }
}
