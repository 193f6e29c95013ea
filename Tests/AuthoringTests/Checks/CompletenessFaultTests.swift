import Authoring
import Knowledge
import Testing

/// Nothing that the program needs is missing.
@Suite struct CompletenessFaultTests {
  @Test(arguments: [
    Fault(
      "comparison/feature.md", "cells:\n  first: Like this.\n", "<<1>>cells:\n",
      .init(message: "the row has no cell for first", help: "add first:")),
    Fault(
      "comparison/feature.md", "  second: Like that.", "  second: <<1>>\"\"",
      .init(message: "a cell should be text")),
    Fault(
      "comparison/feature.md", "  second: Like that.", "  second: <<1>>[a]",
      .init(message: "a cell should be text")),
  ])
  func theComparison(fault: Fault) throws {
    try fault.check(aside: fault.marked.contains("Like this") ? ["has no cell for"] : [])
  }

  @Test func aCellWithoutSource() throws {
    let text = SmallContent.feature.replacing("sources:\n  first: [work]\n", with: "<<1>>sources:\n")
    try Fault(
      "comparison/feature.md", text: text,
      .init(message: "the cell first names no source", help: "first: [id]")
    ).check()
  }

  /// The small content with one more condition, which is not among the compared ones.
  private func look(_ feature: String) throws -> [String] {
    let condition = (SmallContent.files["conditions/second.md"] ?? "").replacing("Second", with: "Third")
      .replacing("compared", with: "mimic")
    return try SmallContent.reading([
      "conditions/third.md": condition, "comparison/feature.md": feature,
    ]).problems.map { "\($0.file):\($0.line):\($0.column): \($0.message): \($0.help)" }
  }

  @Test(
    arguments: [
      (
        "third: Like these.", "third: [work]", []
      ),
      (
        "third: Like these.", "second: [work]",
        [
          "comparison/feature.md:9:1: the cell third names no source: add it under sources, as third: [id]"
        ]
      ),
      (
        "third: Like these.", "third: []",
        [
          "comparison/feature.md:9:1: the cell third names no source: add it under sources, as third: [id]"
        ]
      ),
      (
        "second: Like that.", "third: [work]",
        [
          "comparison/feature.md:8:1: sources are named for third, which has no cell: add third: under cells, or take its sources out"
        ]
      ),
      (
        "thrid: Like these.", "thrid: [work]",
        [
          "comparison/feature.md:7:3: there is no condition thrid: did you mean third?",
          "comparison/feature.md:12:3: there is no condition thrid: did you mean third?",
        ]
      ),
    ] as [(String, String, [String])])
  func aCellOfAConditionThatOnlyLooksAlike(_ cell: String, _ sources: String, _ problems: [String]) throws {
    func added(_ line: String, to text: String, after last: String) -> String {
      text.contains("  \(line)\n") ? text : text.replacing("  \(last)\n", with: "  \(last)\n  \(line)\n")
    }
    let withCell = added(cell, to: SmallContent.feature, after: "second: Like that.")
    #expect(try look(added(sources, to: withCell, after: "second: [work]")) == problems)
  }

  @Test(arguments: [
    "articles/start/page.md", "findings/signs/beta.md", "rules/pair.md", "conditions/first.md",
    "advice/soon.md",
  ])
  func claimsWithoutSource(file: String) throws {
    let text = "<<1>>" + (SmallContent.files[file] ?? "").replacing("sources: [work]\n", with: "")
    try Fault(file, text: text, .init(message: "names no source", help: "sources: [id]")).check(aside: [
      "is not among its sources"
    ])
  }

  @Test func anEmptyListOfSources() throws {
    try Fault("rules/pair.md", "sources: [work]", "<<1>>sources: []", .init(message: "names no source"))
      .check()
  }

  @Test func whatAnArticleCitesStandsInItsHeader() throws {
    let other = SmallContent.work.replacing("A work", with: "Another")
    func problems(_ sources: String, _ body: String) throws -> [String] {
      let page = SmallContent.article.replacing("sources: [work]", with: "sources: \(sources)").replacing(
        "[WORK](source:work)", with: body)
      return try SmallContent.reading(["articles/start/page.md": page, "sources/other.md": other]).problems
        .map {
          "\($0.file):\($0.line):\($0.column): \($0.level): \($0.message)"
        }
    }
    #expect(try problems("[work, other]", "[W](source:work) [O](source:other)") == [])
    #expect(
      try problems("[work]", "[W](source:work) [O](source:other)") == [
        "articles/start/page.md:7:1: error: cites other, which is not among its sources"
      ])
    #expect(
      try problems("[work, other]", "[W](source:work)") == [
        "articles/start/page.md:7:1: warning: lists other and never cites it"
      ])
  }

  @Test(arguments: ["emergency", "today", "soon", "routine", "selfcare", "not-sure", "not-enough"])
  func everyOutcomeHasItsWords(outcome: String) throws {
    let problems = try SmallContent.reading(["advice/\(outcome).md": nil]).problems
    #expect(problems.map(\.file) == ["advice/\(outcome).md"])
    #expect(problems.map(\.message) == ["is missing"])
    #expect(problems.map(\.level) == [.error])
  }

  @Test(arguments: ["guide.md", "checklist.md"])
  func theTwoMainFiles(file: String) throws {
    let problems = try SmallContent.reading([file: nil]).problems
    #expect(problems.contains { $0.file == file && $0.message.contains("is missing") && $0.level == .error })
  }

  @Test(arguments: [
    Fault(
      "advice/soon.md", "---\nheadline: At soon\ndoNow: [Do this.]\n", "<<1>>---\nheadline: At soon\n",
      .init(message: "says nothing to do", help: "doNow:")),
    Fault(
      "advice/soon.md", "---\nheadline: At soon\ndoNow: [Do this.]\nwatchFor: [Watch that.]\n",
      "<<1>>---\nheadline: At soon\ndoNow: [Do this.]\n", .init(message: "to watch for")),
  ])
  func theAdvice(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    Fault(
      "glossary/other.md", text: "---\nterm: Other\n<<1>>---\n",
      .init(message: "the body is empty", help: "below the header")),
    Fault("glossary/other.md", text: "---\nterm: Other\n<<1>>---", .init(message: "the body is empty")),
    Fault(
      "glossary/other.md", text: "---\nterm: Other\n<<1>>---\n\n  \n", .init(message: "the body is empty")),
  ])
  func emptyBodies(fault: Fault) throws { try fault.check() }
}
