import Knowledge
import Testing

/// Who checked the guide or a page, and what is wrong with how it is said.
@Suite struct ReviewerTests {
  private static func reviewers(_ entries: String...) -> String {
    "reviewers:\n" + entries.map { "  - \($0)\n" }.joined()
  }

  private static let ann = "{name: Ann O'Lee, role: neurologist, date: 2026-01-02}"
  private static let bo = "{name: Bo Ek, role: nurse, date: 2026-01-05}"

  private static func guide(_ entries: String...) -> String {
    SmallContent.guide.replacing(
      "emergencyNumber",
      with: "reviewers:\n" + entries.map { "  - \($0)\n" }.joined() + "emergencyNumber")
  }

  @Test(arguments: [
    Fault(
      "articles/start/page.md", "nextReview", "reviewers: [<<1>>{role: nurse, date: 2026-01-02}]\nnextReview",
      .init(message: "a reviewer has no name")),
    Fault(
      "articles/start/page.md", "nextReview",
      "reviewers: [<<1>>{name: \" \", role: nurse, date: 2026-01-02}]\nnextReview",
      .init(message: "a reviewer has no name")),
    Fault(
      "articles/start/page.md", "nextReview",
      "reviewers: [{name: <<1>>[Ann], role: nurse, date: 2026-01-02}]\nnextReview",
      .init(message: "name should be text")),
    Fault(
      "articles/start/page.md", "nextReview",
      "reviewers: [{name: Ann, role: <<1>>\"a *star*\", date: 2026-01-02}]\nnextReview",
      .init(message: "role has a quote, a bracket or a colon in it", help: "plain words")),
    Fault(
      "articles/start/page.md", "nextReview",
      "reviewers: [{name: Ann, role: nurse, date: <<1>>2026-02-30}]\nnextReview",
      .init(message: "date is no day of the calendar: 2026-02-30", help: "2026-11-20")),
    Fault(
      "articles/start/page.md", "nextReview",
      "reviewers: [{name: Ann, role: nurse, date: <<1>>2025-12-31}]\nnextReview",
      .init(
        message: "Ann checked it before it was reviewed on 2026-01-01", help: "checked again", level: .warning
      )),
    Fault(
      "guide.md", "conditions:", "reviewers: <<1>>{name: Ann}\nconditions:",
      .init(message: "reviewers should be a list")),
    Fault(
      "guide.md", "conditions:",
      "reviewers: [{name: Ann, role: nurse, date: <<1>>2025-12-31}]\nconditions:",
      .init(message: "Ann checked it before it was reviewed on 2026-01-01", level: .warning)),
  ])
  func faults(fault: Fault) throws { try fault.check() }

  @Test func thePageNamesItsOwn() throws {
    let page = SmallContent.article.replacing("nextReview", with: Self.reviewers(Self.bo) + "nextReview")
    let reading = try SmallContent.reading([
      "guide.md": Self.guide(Self.ann), "articles/start/page.md": page,
    ])
    #expect(reading.problems == [])
    #expect(reading.guide.reviewers.map(\.name) == ["Ann O'Lee"])
    #expect(reading.guide.articles.first?.card.reviewers.map(\.role) == ["nurse"])
  }

  /// Whoever checked the whole guide checked its pages, but not what was changed since.
  @Test(arguments: [("2026-01-02", ["Ann O'Lee", "Bo Ek"]), ("2026-01-03", ["Bo Ek"]), ("2026-02-01", [])])
  func aPageThatNamesNoneHasTheGuides(reviewed: String, names: [String]) throws {
    let page = SmallContent.article.replacing("reviewed: 2026-01-01", with: "reviewed: \(reviewed)")
    let reading = try SmallContent.reading([
      "guide.md": Self.guide(Self.ann, Self.bo), "articles/start/page.md": page,
    ])
    #expect(reading.problems == [])
    #expect(reading.guide.articles.first?.card.reviewers.map(\.name) == names)
  }

  @Test func aWordInBracesSaysWhoCheckedTheGuide() throws {
    func said(_ guide: String) throws -> String? {
      let word = "---\nterm: Word\n---\nA word. {checked}"
      let reading = try SmallContent.reading(["guide.md": guide, "glossary/word.md": word])
      #expect(reading.problems == [])
      return reading.guide.glossary.first.map { PlainText.of($0.body) }
    }
    #expect(try said(SmallContent.guide) == "A word. No doctor or nurse has checked these pages yet.")
    #expect(
      try said(Self.guide(Self.ann, Self.bo))
        == "A word. Checked by Ann O'Lee, neurologist, on 2026-01-02, and by Bo Ek, nurse, on 2026-01-05.")
  }
}
