import Authoring
import Testing

/// Every finding is asked in its place and in few words.
@Suite struct ChecklistFaultTests {
  private static let alpha = "findings/signs/alpha.md"
  private static let gamma = "findings/signs/gamma.md"

  @Test(arguments: [
    Fault(
      "checklist.md", "rows: [beta]", "rows: [beta, <<1>>alpha]",
      .init(message: "alpha is asked twice", help: "keep one")),
    Fault(
      "checklist.md", "- id: more\n    title: More signs", "- <<1>>id: more",
      .init(message: "a page needs an id, a title, and either rows or asks")),
    Fault(
      "checklist.md", "{id: speed, title: Speed, asks: gamma}",
      "<<1>>{id: speed, title: Speed, rows: [], asks: gamma}",
      .init(message: "a page needs an id, a title, and either rows or asks")),
    Fault("checklist.md", "  - id: signs", "  - <<1>>signs\n  - id: signs", .init(message: "a page needs")),
    Fault("checklist.md", "- id: more", "- <<1>>id: signs", .init(message: "two pages are called signs")),
    Fault(
      "checklist.md", "id: more\n", "id: more\n    <<1>>lede: x\n",
      .init(message: "a page has an unknown value: lede")),
    Fault(
      "checklist.md", "turn: first", "turn: first\n    each: <<1>>sometimes",
      .init(message: "each has an unknown value")),
    Fault(
      "checklist.md",
      text: SmallContent.checklist.replacing("- id: more", with: "- <<1>>id: more").replacing(
        "More signs\n    lead: Is there any of these?", with: "More signs"),
      .init(message: "the page more has no lead", help: "what is asked of every row")),
  ])
  func pages(fault: Fault) throws { try fault.check(aside: ["never asks it"]) }

  @Test func aFindingThatIsNeverAsked() throws {
    try Fault(
      "findings/signs/delta.md", text: "<<1>>" + SmallContent.beta.replacing("B01", with: "D01"),
      .init(message: "the checklist never asks it", help: "add delta")
    ).check()
  }

  @Test func aChecklistWithoutPages() throws {
    try Fault(
      "checklist.md", text: "<<1>>---\nintroduction: none\n---\nText.", .init(message: "names no pages")
    )
    .check(aside: ["never asks it", "not used here"])
  }

  @Test func aPageOfMoreRowsThanPeopleTakeIn() throws {
    let names = (1...8).map { "row-\($0)" }
    var changes: [String: String?] = [:]
    for (number, name) in names.enumerated() {
      changes["findings/signs/\(name).md"] = SmallContent.beta.replacing("B01", with: "R\(number)")
    }
    func problems(_ rows: some Sequence<String>) throws -> [String] {
      let page = "- {id: long, title: Long, lead: Any?, rows: [\(rows.joined(separator: ", "))]}"
      changes["checklist.md"] = SmallContent.checklist(adding: page)
      return try SmallContent.reading(changes).problems.filter { $0.file == "checklist.md" }.map(\.message)
    }
    #expect(try problems(names.prefix(7)) == [])
    #expect(try problems(names) == ["the page long has more than 7 rows"])
  }

  @Test(arguments: [
    Fault(
      alpha, text: "<<1>>" + SmallContent.alpha.replacing("row: There is alpha\n", with: ""),
      .init(message: "has no row", help: "14 words at most")),
    Fault(
      alpha, "row: There is alpha",
      "<<1>>row: one two three four five six seven eight nine ten eleven twelve a b c",
      .init(message: "the row has more than 14 words", help: "say one thing")),
    Fault(
      alpha, "row: There is alpha", "row: one two three four five six seven eight nine ten eleven twelve a b"),
    Fault(
      alpha, "row: There is alpha", "<<1>>row: Left or right or both",
      .init(message: "the row says \"or\" more than once", help: "two rows", level: .warning)),
    Fault(alpha, "row: There is alpha", "row: Numb or tingling, for more"),
  ])
  func rows(fault: Fault) throws { try fault.check() }

  @Test func aRowIsAnsweredByYesOrNo() throws {
    try Fault(
      Self.gamma, "kind: choice", "<<1>>kind: choice",
      .init(message: "a row is answered by yes or no", help: "asks: gamma")
    ).check(
      aside: ["has no row"],
      beside: [
        "checklist.md": SmallContent.checklist.replacing("asks: gamma", with: "lead: How?, rows: [gamma]")
      ])
  }

  @Test(arguments: ["asks: gamma", "tempo: gamma"])
  func aTypedQuestionHasChoices(_ written: String) throws {
    let page =
      written.hasPrefix("asks")
      ? "- {id: other, title: Other, asks: delta}"
      : "- {id: other, title: Other, lead: Any?, rows: [epsilon], tempo: delta}"
    try Fault(
      "findings/signs/delta.md", text: "<<1>>" + SmallContent.beta.replacing("B01", with: "D01"),
      .init(message: "a page asks it by choosing, and it has no choices", help: "kind: choice")
    ).check(
      beside: [
        "checklist.md": SmallContent.checklist(adding: page),
        "findings/signs/epsilon.md": SmallContent.beta.replacing("B01", with: "E01"),
      ].filter { written.hasPrefix("tempo") || $0.key == "checklist.md" })
  }

  /// What decides whether it is asked stands on an earlier page: not on its own, and not on a later one.
  @Test(
    arguments: [
      ("alpha", nil), ("{age: \">=45\"}", nil), ("gamma", "gamma"), ("{any: [alpha, delta]}", "delta"),
      ("{all: [alpha, hidden]}", "hidden"),
    ] as [(String, String?)])
  func whatDecidesIsAskedBefore(when: String, late: String?) throws {
    let beta = SmallContent.beta.replacing("asks-when: alpha", with: "<<1>>asks-when: \(when)")
    let delta = SmallContent.beta.replacing("B01", with: "D01")
    let files = [
      "findings/signs/delta.md": delta.replacing("asks-when: alpha\n", with: ""),
      "findings/signs/hidden.md": delta.replacing("D01", with: "H01"),
      Self.gamma: SmallContent.gamma.replacing("{beta: no}", with: "{beta: no, hidden: yes}"),
      "checklist.md": SmallContent.checklist.replacing("[beta]", with: "[beta, delta]"),
    ]
    let expected = late.map {
      Fault.Expected(message: "it is asked before \($0)", help: "put \($0) on an earlier page")
    }
    try Fault(
      "findings/signs/beta.md", text: expected == nil ? beta.replacing("<<1>>", with: "") : beta,
      expected: [expected].compactMap { $0 }
    ).check(beside: files)
  }

  @Test(
    arguments: [
      ("\"<60\"", "\">=60\"", nil), ("\"<60\"", "60-130", nil), ("\"<=59\"", "\">59\"", nil),
      ("\"<59\"", "\">=60\"", "no choice stands for the ages from 59 to 59"),
      ("16-59", "\">=60\"", "no choice stands for the ages from 0 to 15"),
      ("\"<60\"", "60-99", "no choice stands for the ages from 100 on"),
      ("\"<=60\"", "\">=60\"", "two choices stand for the age 60"),
    ] as [(String, String, String?)])
  func eachAgeHasItsChoice(young: String, old: String, message: String?) throws {
    let text = SmallContent.gamma.replacing("\"<60\"", with: young).replacing("\">=60\"", with: old)
    try Fault(
      Self.gamma, text: message == nil ? text : text.replacing("choices:", with: "<<1>>choices:"),
      expected: [message.map { Fault.Expected(message: $0) }].compactMap { $0 }
    ).check()
  }

  @Test(arguments: [
    Fault(alpha, "alone: soon", "alone: soon\nwas: [A99, older, Z01]"),
    Fault(
      alpha, "alone: soon", "alone: soon\nwas: [A99, <<1>>B01]",
      .init(message: "B01 is retired here, and beta bears it today", help: "answers to beta")),
    Fault(
      alpha, "alone: soon", "alone: soon\nwas: <<1>>gamma",
      .init(message: "gamma is retired here, and gamma bears it today")),
    Fault(
      alpha, "alone: soon", "alone: soon\nwas: [<<1>>A01]", .init(message: "A01 is retired here, and alpha")),
  ])
  func retiredNames(fault: Fault) throws { try fault.check() }
}
