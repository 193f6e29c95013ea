import Authoring
import Testing

/// Each id, each code and each word is defined once.
@Suite struct DefinitionFaultTests {
  @Test func idsTaken() throws {
    try Fault(
      "glossary/zoo/word.md", text: "<<1>>---\nterm: Again\n---\nText.",
      .init(message: "the id word is taken by glossary/word.md", help: "rename")
    ).check()
  }

  @Test func ofTwoFilesWithOneIdTheSecondIsNamed() throws {
    let problems = try SmallContent.reading(["glossary/a/word.md": "---\nterm: Again\n---\nText."]).problems
    #expect(problems.map(\.file) == ["glossary/word.md"])
    #expect(problems.map(\.message) == ["the id word is taken by glossary/a/word.md"])
  }

  @Test func codesTaken() throws {
    try Fault(
      "findings/signs/beta.md", "code: B01", "code: <<1>>A01",
      .init(message: "the code A01 is taken by findings/signs/alpha.md", help: "its own")
    ).check()
  }

  @Test(arguments: [
    Fault(
      "glossary/zebra.md", text: "<<1>>---\nterm: Zebra\nalso: [word]\n---\nText.",
      .init(message: "the word \"word\" is explained in glossary/word.md too")),
    Fault(
      "glossary/zebra.md", text: "<<1>>---\nterm: TERM\n---\nText.",
      .init(message: "explained in glossary/word.md too")),
  ])
  func wordsExplainedTwice(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    Fault(
      "glossary/Other Word.md", text: "<<1>>---\nterm: Other\n---\nText.",
      .init(message: "the file's name cannot be an id: Other Word", help: "small letters")),
    Fault("glossary/-other.md", text: "<<1>>---\nterm: Other\n---\nText.", .init(message: "cannot be an id")),
    Fault("glossary/öther.md", text: "<<1>>---\nterm: Other\n---\nText.", .init(message: "cannot be an id")),
    Fault("sources/Two.md", text: "<<1>>" + SmallContent.work, .init(message: "cannot be an id")),
  ])
  func namesThatAreNoIds(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    Fault(
      "articles/start/page.md", "---\ntitle", "---\n<<1>>id: pages\ntitle",
      .init(message: "the header says that the id is pages", help: "file's name counts", level: .warning)),
    Fault(
      "articles/start/page.md", "---\ntitle", "---\n<<1>>id: ../page\ntitle",
      .init(message: "this cannot be an id: ../page", help: "file's name")),
    Fault(
      "articles/start/page.md", "---\ntitle", "---\nid: <<1>>''\ntitle", .init(message: "id should be text")),
    Fault("articles/start/page.md", "---\ntitle", "---\nid: page\ntitle"),
  ])
  func anIdThatIsRepeated(fault: Fault) throws { try fault.check() }
}
