import Authoring
import Testing

/// When a file cannot be read, that is said, and nothing that only follows from it.
@Suite struct UnreadableHeaderTests {
  private static let everything = SmallContent.files.merging(SmallMap.files) { $1 }

  @Test(arguments: everything.keys.sorted())
  func oneFaultIsOneProblem(file: String) throws {
    let text = Self.everything[file] ?? ""
    let broken = text.replacing("---\n", with: "---\nodd: [one\n", maxReplacements: 1)
    let files = Self.everything.merging([file: broken]) { $1 }
    let problems = GuideReader.check(texts: files.map { ($0.key, $0.value) }, today: nil).problems
    #expect(problems.map(\.file) == [file], "\(problems.map { "\($0.file): \($0.message)" })")
    #expect(problems.first?.message.contains("is not YAML") == true)
    #expect(problems.first?.level == .error)
  }

  @Test(arguments: ["findings/signs/alpha.md", "checklist.md", "guide.md", "sources/work.md", "bodymap.md"])
  func soIsAFileWithoutHeader(file: String) {
    let files = Self.everything.merging([file: "Only text."]) { $1 }
    let problems = GuideReader.check(texts: files.map { ($0.key, $0.value) }, today: nil).problems
    #expect(problems.map { "\($0.file): \($0.message)" } == ["\(file): has no header"])
  }

  @Test(arguments: ["findings/signs/alpha.md", "rules/pair.md", "advice/soon.md", "checklist.md", "guide.md"])
  func theChecklistIsNotSound(file: String) throws {
    let text = SmallContent.files[file] ?? ""
    #expect(
      try !SmallContent.reading([file: text.replacing("---\n", with: "---\nodd: [one\n")]).checklistIsSound)
  }

  /// What has nothing to do with the file is still told.
  @Test func otherFaultsAreToldBeside() throws {
    let alpha = (SmallContent.files["findings/signs/alpha.md"] ?? "").replacing(
      "---\n", with: "---\nodd: [one\n")
    let problems = try SmallContent.reading([
      "findings/signs/alpha.md": alpha,
      "glossary/other.md": "---\nterm: Other\n---\n[a](finding:alhpa) [b](finding:alpha)",
    ]).problems
    #expect(problems.map(\.file) == ["findings/signs/alpha.md", "glossary/other.md"])
    #expect(problems.last?.message == "there is no finding alhpa")
  }
}
