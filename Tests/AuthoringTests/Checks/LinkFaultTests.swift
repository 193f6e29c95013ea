import Testing

/// Whatever is mentioned must exist, wherever it is mentioned.
@Suite struct LinkFaultTests {
  @Test(arguments: [
    Fault(
      body: "See <<1>>[it](article:pagee).",
      .init(message: "there is no article pagee", help: "did you mean page?")),
    Fault(
      body: "See <<1>>[it](finding:alhpa).",
      .init(message: "there is no finding alhpa", help: "did you mean alpha?")),
    Fault(
      body: "See <<1>>[it](condition:frist).",
      .init(message: "there is no condition frist", help: "did you mean first?")),
    Fault(
      body: "See <<1>>[it](glossary:wrod).",
      .init(message: "there is no glossary word wrod", help: "did you mean word?")),
    Fault(
      body: "See <<1>>[it](source:wrok).",
      .init(message: "there is no source wrok", help: "did you mean work?")),
    Fault(body: "See <<1>>[it](article:).", .init(message: "there is no article ")),
    Fault(
      body: "See <<1>>[it](article:nothing-like-it).",
      .init(message: "there is no article", help: "write it first")),
  ])
  func danglingLinks(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    Fault(
      body: "See <<1>>[it](https://example.org).",
      .init(message: "leads outside the guide: https://example.org", help: "article:")),
    Fault(body: "See <<1>><https://example.org>.", .init(message: "leads outside the guide")),
    Fault(body: "See <<1>>[it](other.md).", .init(message: "leads outside the guide: other.md")),
    Fault(body: "See <<1>>[it]().", .init(message: "leads outside the guide")),
    Fault(
      body: "See <<1>>[it][there].\n\n[there]: http://example.org", .init(message: "leads outside the guide")),
  ])
  func linksToTheOutside(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    Fault(
      "articles/start/page.md", "conditions: [first]", "conditions: [first, <<1>>frist]",
      .init(message: "there is no condition frist")),
    Fault(
      "guide.md", "[first, second]", "[first, second, <<1>>third]",
      .init(message: "there is no condition third")),
    Fault(
      "conditions/first.md", "article: page", "article: <<1>>pages",
      .init(message: "there is no article pages", help: "page")),
    Fault(
      "conditions/first.md", "sources: [work]", "sources: [<<1>>wrk]",
      .init(message: "there is no source wrk", help: "work")),
    Fault(
      "rules/pair.md", "sources: [work]", "sources: [work, <<1>>wrk]",
      .init(message: "there is no source wrk")),
    Fault(
      "comparison/feature.md", "findings: [alpha]", "findings: [<<1>>alhpa]",
      .init(message: "there is no finding alhpa")),
    Fault(
      "comparison/feature.md", "second: [work]", "second: [<<1>>wrk]",
      .init(message: "there is no source wrk")),
    Fault(
      "comparison/feature.md", "  second: [work]", "  second: [work]\n  <<1>>secnod: [work]",
      .init(message: "there is no condition secnod", help: "did you mean second?")),
    Fault(
      "findings/signs/alpha.md", "{first: strong", "{<<1>>frist: strong",
      .init(message: "there is no condition frist")),
    Fault(
      "findings/signs/beta.md", "asks-when: alpha", "asks-when: <<1>>alhpa",
      .init(message: "there is no finding alhpa")),
    Fault(
      "conditions/first.md", "kind: compared", "kind: compared\ncalms: true\nneedsNo: [alpha, <<1>>beto]",
      .init(message: "there is no finding beto", help: "beta")),
    Fault(
      "conditions/first.md", "kind: compared", "kind: compared\nlookalikes: [second, <<1>>secnod]",
      .init(message: "there is no condition secnod", help: "second")),
    Fault(
      "checklist.md", "rows: [alpha]", "rows: [alpha, <<1>>delta]",
      .init(message: "there is no finding delta")),
    Fault("rules/limit.md", "fit: first", "fit: <<1>>frist", .init(message: "there is no condition frist")),
  ])
  func namesInHeaders(fault: Fault) throws {
    try fault.check(aside: ["has no cell for third", "no finding fits it"])
  }
}
