import Authoring
import Testing

/// What is read of a folder, and what is not.
@Suite struct FolderTests {
  @Test(arguments: [
    ("articels/x.md", "nothing reads the folder articels", "did you mean articles?"),
    ("x.md", "nothing reads this file", "move it"),
    ("pictures/x.md", "nothing reads the folder pictures", "move the file"),
  ])
  func strayFilesAreWarnings(file: String, message: String, help: String) throws {
    let problems = try SmallContent.reading([file: "---\nterm: Other\n---\nText."]).problems
    #expect(problems.map(\.file) == [file])
    #expect(problems.map(\.level) == [.warning])
    #expect(problems.first?.message == message)
    #expect(problems.first?.help.contains(help) == true)
  }

  @Test(arguments: [
    ".hidden.md", "glossary/.hidden.md", ".git/config.md", "notes.txt", "glossary/picture.png",
    "glossary/other.md~",
  ])
  func filesThatAreNoContent(file: String) throws {
    #expect(try SmallContent.reading([file: "anything"]).problems == [])
  }

  @Test func foldersStandSixteenDeepAtMost() throws {
    let deep = (1...20).map { "f\($0)" }.joined(separator: "/")
    let problems = try SmallContent.reading(["glossary/\(deep)/other.md": "---\nterm: Other\n---\nText."])
      .problems
    #expect(problems.map(\.message) == ["folders stand more than 16 deep"])
    #expect(problems.first?.file.hasPrefix("glossary/f1/") == true)
  }

  @Test func aNameThatIsTooLong() throws {
    let name = "glossary/" + String(repeating: "a", count: 210) + ".md"
    let problems = try SmallContent.reading([name: "---\nterm: Other\n---\nText."]).problems
    #expect(problems.map(\.file) == [name])
    #expect(problems.map(\.message) == ["the name is too long"])
  }

  @Test func aFolderThatIsNone() throws {
    let folder = try TemporaryFolder(["guide.md": SmallContent.guide])
    #expect(throws: ContentFolderError.missing(path: folder.path + "/none")) {
      try GuideReader.read(folder: folder.path + "/none", today: nil)
    }
    #expect(throws: ContentFolderError.notAFolder(path: folder.path + "/guide.md")) {
      try GuideReader.read(folder: folder.path + "/guide.md", today: nil)
    }
  }

  @Test func anEmptyFolderHasOnlyProblems() throws {
    let folder = try TemporaryFolder()
    let reading = try GuideReader.read(folder: folder.path, today: nil)
    #expect(reading.hasErrors)
    #expect(reading.guide.findings.isEmpty)
    #expect(reading.problems.map(\.file).contains("guide.md"))
  }

  @Test func problemsStandInTheOrderOfTheirPlaces() throws {
    let problems = try SmallContent.reading([
      "glossary/zoo.md": "---\nterm: Zoo\n---\n[a](article:x) and\n[b](article:y) [c](article:z)",
      "articles/a.md": "none",
      "advice/soon.md": nil,
    ]).problems
    #expect(
      problems.map { "\($0.file):\($0.line):\($0.column)" } == [
        "advice/soon.md:1:1", "articles/a.md:1:1", "glossary/zoo.md:4:1", "glossary/zoo.md:5:1",
        "glossary/zoo.md:5:16",
      ])
    #expect(problems.last?.quoted == "[b](article:y) [c](article:z)")
  }
}
