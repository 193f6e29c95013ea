import Authoring
import Testing

/// What nothing uses, and what nothing speaks of.
@Suite struct CoverageTests {
  /// What a check says of the small content with changes, with its level.
  private static func said(_ changes: [String: String]) -> [String] {
    let files = SmallContent.files.merging(changes) { $1 }
    return GuideReader.check(texts: files.map { ($0.key, $0.value) }, today: nil).problems
      .map { "\($0.file): \($0.level): \($0.message)" }
  }

  @Test func theSmallContentUsesAll() { #expect(Self.said([:]) == []) }

  @Test func aWordThatNothingUses() {
    #expect(
      Self.said(["glossary/other.md": "---\nterm: Other\n---\nText."])
        == ["glossary/other.md: warning: nothing uses the word"])
  }

  @Test func aSourceThatNothingUses() {
    let other = SmallContent.work.replacing("A work", with: "Another")
    #expect(Self.said(["sources/other.md": other]) == ["sources/other.md: warning: nothing uses the source"])
    let rule = SmallContent.pair.replacing("sources: [work]", with: "sources: [work, other]")
    #expect(Self.said(["sources/other.md": other, "rules/pair.md": rule]) == [])
  }

  @Test func aComparedConditionOfWhichNoFindingSpeaks() throws {
    let fits = SmallContent.alpha.replacing("{first: strong, second: against}", with: "{first: strong}")
    let problems = try SmallContent.reading(["findings/signs/alpha.md": fits]).problems
    #expect(problems.map(\.file) == ["conditions/second.md"])
    #expect(problems.map(\.message) == ["no finding fits it, and it is compared"])
    #expect(problems.map(\.level) == [.error])
    #expect(problems.map { [$0.line, $0.column] } == [[4, 1]])
  }

  @Test func aFolderWithoutTitleIsToldOnce() throws {
    let page = SmallContent.article.replacing("A page\n", with: "Other\n")
    let problems = try SmallContent.reading([
      "articles/lost/one.md": page,
      "articles/lost/two.md": page.replacing("title: Other", with: "title: Two"),
    ]).problems
    #expect(problems.map(\.message) == ["its folder has no title: articles/lost"])
    #expect(problems.map(\.file) == ["articles/lost/one.md"])
    #expect(problems.map(\.level) == [.warning])
  }

  @Test(arguments: [
    Fault(
      "conditions/first.md", "kind: compared", "kind: compared\ncalms: <<1>>maybe",
      .init(message: "calms has an unknown value: maybe", help: "true, false")),
    Fault(
      "conditions/first.md", "kind: compared", "kind: compared\n<<1>>needsNo: [alpha]",
      .init(message: "needsNo stands without calms", help: "calms: true")),
    Fault(
      "conditions/first.md", "kind: compared", "kind: compared\ncalms: false\n<<1>>needsNo: [alpha]",
      .init(message: "needsNo stands without calms")),
    Fault("conditions/first.md", "kind: compared", "kind: compared\ncalms: true\nneedsNo: [alpha]"),
  ])
  func calmingPatterns(fault: Fault) throws { try fault.check() }
}
