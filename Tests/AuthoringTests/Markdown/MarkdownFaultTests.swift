import Testing

/// What the guide cannot show is reported where it stands.
@Suite struct MarkdownFaultTests {
  @Test(arguments: [
    Fault(
      body: "Text <<1>><b>bold<<2>></b>.", .init(message: "HTML"), .init(message: "HTML", help: "in words")),
    Fault(body: "Text.\n\n<<1>><div>block</div>\n\nMore.", .init(message: "HTML", help: "plain Markdown")),
    Fault(body: "<<1>><!-- a remark -->\n\nText.", .init(message: "HTML")),
    Fault(body: "Text <<1>><!-- a remark --> more.", .init(message: "HTML")),
    Fault(body: "See <<1>>![a picture](picture.png) here.", .init(message: "a picture", help: "in words")),
    Fault(body: "Text.\n\n- one\n- <<1>>![two](two.png)", .init(message: "a picture")),
  ])
  func htmlAndPictures(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    Fault(
      body: "One line,\nanother with <<1>>[it](article:none).", .init(message: "there is no article none")),
    Fault(body: "# Head <<1>>[it](article:none)", .init(message: "there is no article none")),
    Fault(
      body: "- one\n- two\n  - three <<1>>[it](article:none)", .init(message: "there is no article none")),
    Fault(body: "> quoted <<1>>[it](article:none)", .init(message: "there is no article none")),
    Fault(body: "**strong <<1>>[it](article:none)**", .init(message: "there is no article none")),
    Fault(
      body: "1. one\n\n   two\n   three <<1>>[it](article:none)", .init(message: "there is no article none")),
    Fault(body: "Café with <<1>>[it](article:none).", .init(message: "there is no article none")),
    Fault(
      body: "`code` and [good](article:page) and <<1>>[it](article:none)",
      .init(message: "there is no article none")),
    Fault(
      body: "| a | b |\n|---|---|\n| c | <<1>>[it](article:none) |",
      .init(message: "there is no article none")),
  ])
  func placesInTheText(fault: Fault) throws { try fault.check() }

  @Test func tooDeep() throws {
    let quotes = String(repeating: ">", count: 70)
    try Fault(
      body: "Text.\n\n<<1>>\(quotes) deep", .init(message: "nested more than 64 deep", help: "fewer levels")
    ).check(aside: ["body is empty"])
  }

  @Test(arguments: [10_000, 100_000])
  func endlessNestingIsReportedToo(depth: Int) throws {
    let text = "---\nterm: Other\n---\nText.\n\n\(String(repeating: ">", count: depth)) deep"
    let problems = try SmallContent.reading(["glossary/other.md": text]).problems
    #expect(problems.contains { $0.message.contains("nested") && $0.line == 6 })
  }

  @Test func aTableOfTooManyColumns() throws {
    let row = String(repeating: "| a ", count: 70) + "|"
    let rule = String(repeating: "|---", count: 70) + "|"
    try Fault(
      body: "Text.\n\n<<1>>\(row)\n\(rule)\n\(row)", .init(message: "more than 64 columns", help: "split it")
    ).check()
  }
}
