import Knowledge
import TestSupport
import Testing

/// The checklist line by line, as a command of its own: the linear mode, opened at the first page.
@Suite(.serialized) struct AskTests {
  private let home: SessionHome

  init() throws { home = try SessionHome() }

  private func ask(_ lines: [String]) throws -> Outcome {
    try home.command("ask", input: lines.map { $0 + "\n" }.joined())
  }

  /// The page that is asked first, and its rows' words.
  private static let first = Interview(RealContent.book).progress(after: AnswerSheet()).next
  private static let rows =
    first?.rows.compactMap(RealContent.book.finding).map { $0.row ?? $0.plain } ?? []

  /// Which of the first page's rows were asked, in order.
  private func asked(_ output: String) -> [Int] {
    let lines = output.split(separator: "\n")
    return lines.flatMap { line in
      Self.rows.indices.filter { line.hasPrefix("\($0 + 1). \(Self.rows[$0].prefix(40))") }
    }
  }

  @Test func itGoesThroughToTheAdvice() throws {
    let outcome = try home.command("ask", input: SessionHome.lines("no", 250))
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("not a diagnosis"))
    #expect(outcome.output.contains("SELF-CARE"))
    #expect(outcome.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(home.files().isEmpty)
  }

  @Test func itEndsWhereTheInputEnds() throws {
    for input in ["", "no\n", "no", "\n\n\n", "?\n", "<\n"] {
      let outcome = try home.command("ask", input: input)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("What is still open"), "after \(input)")
    }
  }

  @Test func theFirstPageBeginsWithinFewWords() throws {
    let lead = try #require(Self.first?.page.lead)
    let words = try ask([]).output.split(whereSeparator: \.isWhitespace)
    let end = try #require(lead.split(separator: " ").last)
    let place = try #require(words.firstIndex(of: end))
    #expect(place < 110)
  }

  @Test func anEmergencyIsSaidAtOnceAndTheRowsGoOn() throws {
    let output = try ask(["yes"]).output
    let said = try #require(output.range(of: "EMERGENCY"))
    let next = try #require(output.range(of: "2. " + Self.rows[1].prefix(30)))
    #expect(said.lowerBound < next.lowerBound)
    #expect(asked(output) == [0, 1])
  }

  @Test(arguments: [
    "yess", "2", "99", "\u{1B}[2J", "\u{0}\u{7F}", String(repeating: "x", count: 100_000),
  ])
  func whatItCannotReadIsAskedAgain(_ line: String) throws {
    let outcome = try ask([line, "no"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("yes, no, not sure"))
    #expect(asked(outcome.output) == [0, 1])
    #expect(outcome.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test(arguments: ["?", "why", "w"])
  func whyIsToldAndTheRowIsStillAsked(_ line: String) throws {
    #expect(try !ask([]).output.contains("Why we ask"))
    let output = try ask([line, "no"]).output
    #expect(output.contains("Why we ask"))
    #expect(asked(output) == [0, 1])
  }

  @Test(arguments: ["<", "undo", "u"])
  func theLastAnswerIsGivenAnew(_ back: String) throws {
    #expect(try ask(["<"]).output.contains("This is the first page."))
    let headline = try ask(["no", back, "yes"]).output
    #expect(headline.contains("EMERGENCY: "))
    let mended = try ask(["yes", back, "no"]).output
    #expect(mended.split(separator: "\n").last?.contains("EMERGENCY") == false)
  }

  @Test(arguments: [
    ("3", "Age: 40 to 44 (A01)"), ("16 to 39.", "Age: 16 to 39 (A01)"),
    ("60-OR-OVER", "Age: 60 or over (A01)"),
    ("45", "Age: 45 to 49 (A01)"), ("7", "Not sure: Age (A01)"), ("d", "Not sure: Age (A01)"),
    ("no", "Not sure: Age (A01)"),
  ])
  func aChoiceIsReadByNumberIdLabelOrYears(_ line: String, _ words: String) throws {
    let before = urgentRows()
    let outcome = try home.command("ask", "--save", input: SessionHome.lines("no", before) + line + "\n")
    #expect(outcome.output.contains("counts as not sure") == (line == "no"))
    let card = try #require(try home.sessions().first)
    #expect(card.answered == before + 1)
    #expect(try home.command("sessions", "show", card.id).output.contains(words))
  }

  @Test(arguments: ["99999", "perhaps it is", "yes", "2 3"])
  func aChoiceThatCannotBeReadIsAskedAgain(_ line: String) throws {
    let before = urgentRows()
    _ = try home.command("ask", "--save", input: SessionHome.lines("no", before) + line + "\n")
    #expect(try home.sessions().first?.answered == before)
  }

  /// How many rows come before the question about age.
  private func urgentRows() -> Int {
    var sheet = AnswerSheet()
    while let page = Interview(RealContent.book).progress(after: sheet).next, page.question == nil {
      for row in page.rows { sheet.answers[row] = .no }
    }
    return sheet.answers.count
  }

  @Test func whatIsKeptSaysHowItIsRemoved() throws {
    let outcome = try home.command("ask", "--save", "--label", "visit", input: "no\nno\n")
    let card = try #require(try home.sessions().first)
    #expect(card.label == "visit" && card.answered == 2)
    let words = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("fascicle sessions delete \(card.id)"))
  }

  @Test func withoutAnAnswerNothingIsKept() throws {
    #expect(try home.command("ask", "--save", input: "").code == 0)
    #expect(try home.sessions().isEmpty)
  }

  @Test func itKeepsToTheSettings() throws {
    #expect(try ask(["z"]).output.contains("cannot be read here: z"))
    try home.set("keys:\n  question.why: z\n")
    #expect(try ask(["z"]).output.contains("Why we ask"))
  }

  @Test func badUseIsRefusedInASentence() throws {
    let label = try home.command("ask", "--label", "x")
    #expect(label.code == 64 && label.errors.contains("--save"))
    let long = try home.command("ask", "--save", "--label", String(repeating: "x", count: 201))
    #expect(long.code == 64 && long.errors.contains("200"))
  }
}
