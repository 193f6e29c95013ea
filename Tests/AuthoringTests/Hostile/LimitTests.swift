import Authoring
import Testing

/// What is over a limit is named with file, line and limit, and left out; the rest works.
@Suite struct LimitTests {
  private static let header = "---\nterm: Other\n---\nText.\n\n"

  @Test(arguments: [
    ("|a|\n|-|\n" + String(repeating: "|b|\n", count: 5_001), "the table has more than 5,000 rows", 6),
    (String(repeating: "# a\n", count: 5_001), "the text has more than 5,000 headings", 5_006),
    (
      "|" + String(repeating: "a|", count: 65) + "\n|" + String(repeating: "-|", count: 65),
      "the table has more than 64 columns", 6
    ),
  ])
  func texts(body: String, message: String, line: Int) throws {
    let problems = try SmallContent.reading(["glossary/other.md": Self.header + body]).problems
    let said = problems.first { $0.message == message }
    #expect(said?.file == "glossary/other.md")
    #expect(said?.line == line)
    #expect(said?.level == .error)
  }

  @Test func atTheLimitNothingIsSaid() throws {
    let body = "|a|\n|-|\n" + String(repeating: "|b|\n", count: 5_000)
    #expect(try SmallContent.reading(["glossary/other.md": Self.header + body]).problems == [])
  }

  @Test func aHeaderOfTooManyValues() throws {
    let header = "term: Other\nalso: [" + String(repeating: "a,", count: 100_001) + "b]"
    let problems = try SmallContent.reading(["glossary/other.md": "---\n\(header)\n---\nText."]).problems
    #expect(problems.contains { $0.message == "the header has more than 100,000 values" && $0.line == 2 })
  }

  @Test func anIdThatIsTooLong() throws {
    let file = "glossary/" + String(repeating: "a", count: 65) + ".md"
    let problems = try SmallContent.reading([file: "---\nterm: Other\n---\nText."]).problems
    #expect(problems.map(\.file) == [file])
    #expect(problems.first?.help.contains("at most 64 letters") == true)
  }

  @Test func aFolderThatIsTooLarge() throws {
    let folder = try TemporaryFolder(SmallContent.files)
    let text = [UInt8](repeating: 0x61, count: 4 << 20)
    for number in 10...26 { try folder.write(text, to: "glossary/w\(number).md") }
    let reading = try GuideReader.read(folder: folder.path, today: nil)
    let out = reading.problems.filter { $0.message == "with it there are more than 64 MB of text" }
    #expect(out.map(\.file) == ["glossary/w25.md", "glossary/w26.md"])
    #expect(reading.guide.findings.count == 3)
    #expect(reading.guide.sources.count == 1)
  }

  @Test func onlyTheFirstHundredMissingNamesAreGuessed() throws {
    let slips = (0...100).map { "[word](glossary:vocabulary\($0))" }.joined(separator: " ")
    let files = [
      "glossary/vocabulary.md": "---\nterm: Vocabulary\n---\nText. \(slips) [word](glossary:vocabulary0)"
    ]
    let problems = try SmallContent.reading(files).problems.filter {
      $0.message.hasPrefix("there is no glossary")
    }
    #expect(problems.count == 102)
    #expect(problems.first?.help == "did you mean vocabulary?")
    #expect(problems.last?.help == "did you mean vocabulary?")
    #expect(problems.dropLast().last?.help == "write it first, or correct the id")
  }

  @Test func everyLimitHasItsSentence() {
    #expect(Set(Limits.all.map(\.sentence)).count == Limits.all.count)
    #expect(Limits.fileBytes.sentence == "A file has at most 4 MB.")
  }

  @Test func aLongTargetThatManyLinksShare() throws {
    let target = "[r]: /" + String(repeating: "x", count: 9_000)
    let links = String(repeating: "[r] ", count: 2_000)
    let problems = try SmallContent.reading(["glossary/other.md": Self.header + target + "\n\n" + links])
      .problems
    let said = problems.first { $0.message.contains("others share is too long") }
    #expect(said?.line == 6)
  }

  @Test func aLongLineIsNotShownWithEachOfItsProblems() throws {
    let links = String(repeating: "[a](x) ", count: 2_000)
    let problems = try SmallContent.reading(["glossary/other.md": Self.header + links]).problems
    #expect(problems.count == 2_000)
    #expect(problems.allSatisfy { $0.quoted.isEmpty && $0.line == 6 })
  }

  @Test func onlySoManyProblemsAreListedAndTheRestIsCounted() throws {
    // Each of these works is missing, and each is listed and never cited.
    let works = (0..<10_001).map { "w\($0)" }.joined(separator: ", ")
    let article =
      SmallContent.article.replacing("title: A page", with: "title: Other")
      .replacing("sources: [work]", with: "sources: [work, \(works)]") + "\n\n[a](x) [b](x)"
    let reading = try SmallContent.reading(["articles/start/other.md": article])
    #expect(
      reading.problems.prefix(2).map(\.message) == [
        "there are more errors than are listed: 3", "there are more warnings than are listed: 1",
      ])
    #expect(reading.problems.prefix(2).map(\.level) == [.error, .warning])
    #expect(reading.problems.prefix(2).map(\.file) == [".", "."])
    #expect(reading.problems.count { $0.level == .error } == 10_001)
    #expect(reading.problems.count { $0.level == .warning } == 10_001)
    // What is not listed may be a rule's fault.
    #expect(!reading.checklistIsSound)
  }

  @Test func atTheBoundOfProblemsAllAreListed() throws {
    let links = String(repeating: "[a](x) ", count: 10_000)
    let reading = try SmallContent.reading(["glossary/other.md": Self.header + links])
    #expect(reading.problems.count == 10_000)
    #expect(reading.checklistIsSound)
  }

  @Test func twoArticlesOfOneTitle() throws {
    let problems = try SmallContent.reading(["articles/start/twin.md": SmallContent.article]).problems
    #expect(problems.map(\.message) == ["the article page has the same title"])
    #expect(problems.map { [$0.line, $0.column] } == [[2, 8]])
    #expect(problems.map(\.level) == [.warning])
  }
}
