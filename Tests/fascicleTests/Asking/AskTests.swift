import Knowledge
import TestSupport
import Testing

/// The checklist line by line.
@Suite(.serialized) struct AskTests {
  private let home: SessionHome

  init() throws { home = try SessionHome() }

  private func ask(_ lines: [String]) throws -> Outcome {
    try home.command("ask", input: lines.map { $0 + "\n" }.joined())
  }

  private func questions(_ text: String) -> [String] {
    let asked = RealContent.guide.findings.map { ($0, String($0.ask.prefix(40))) }
    return asked.filter { text.contains($0.1) }.map(\.0.code)
  }

  @Test func itGoesThroughToTheAdvice() throws {
    let outcome = try home.command("ask", input: SessionHome.lines("no", 200))
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

  @Test func anEmergencyIsSaidAtOnceAndTheQuestionsGoOn() throws {
    let output = try ask(["yes"]).output
    let said = try #require(output.range(of: "EMERGENCY"))
    let next = try #require(output.range(of: String(RealContent.guide.findings[1].ask.prefix(40))))
    #expect(said.lowerBound < next.lowerBound)
    #expect(output[said.lowerBound..<next.lowerBound].contains("1. "))
  }

  @Test(arguments: [
    "maybe", "", "1", "yess", "\u{1B}[2J", "\u{0}\u{7F}", String(repeating: "x", count: 100_000),
  ])
  func whatItCannotReadIsAskedAgain(_ line: String) throws {
    let outcome = try ask([line, "no"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("I can read: yes, no, unsure"))
    #expect(questions(outcome.output).prefix(2) == ["E01", "E02"])
    #expect(outcome.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test func aQuestionMarkSaysWhyAndAsksAgain() throws {
    let output = try ask(["?", "no"]).output
    #expect(output.contains("Why we ask"))
    #expect(questions(output).contains("E02"))
  }

  @Test func goingBackTakesTheAnswerBack() throws {
    let output = try ask(["<", "yes", "<", "no"]).output
    #expect(output.contains("This is the first question."))
    #expect(advice(output) == advice(try ask(["no"]).output))
    #expect(advice(output) != advice(try ask(["yes"]).output))
  }

  /// What is printed after the last line of input.
  private func advice(_ output: String) -> String? { output.components(separatedBy: "> ").last }

  @Test(arguments: [
    ("no", "Not sure: Age (A01)"), ("3", "Age: 40 to 44 (A01)"), ("16 to 39.", "Age: 16 to 39 (A01)"),
    ("60-OR-OVER", "Age: 60 or over (A01)"), ("7", "Not sure: Age (A01)"), ("d", "Not sure: Age (A01)"),
  ])
  func aChoiceIsReadByNumberIdOrLabel(_ line: String, _ words: String) throws {
    let outcome = try home.command("ask", "--save", input: SessionHome.lines("no", 11) + line + "\n")
    #expect(outcome.output.contains("counts as not sure") == (line == "no"))
    let card = try #require(try home.sessions().first)
    #expect(card.answered == 12)
    #expect(try home.command("sessions", "show", card.id).output.contains(words))
  }

  @Test func aChoiceThatCannotBeReadIsAskedOnceMore() throws {
    let output = try ask(Array(repeating: "no", count: 11) + ["99", "perhaps", "no"]).output
    #expect(output.contains("I can read: a number from 1 to 7"))
    #expect(output.contains("counts as not sure"))
  }

  @Test func badUseIsRefusedInASentence() throws {
    let label = try home.command("ask", "--label", "x")
    #expect(label.code == 64 && label.errors.contains("--save"))
    let long = try home.command("ask", "--save", "--label", String(repeating: "x", count: 201))
    #expect(long.code == 64 && long.errors.contains("200"))
  }
}
