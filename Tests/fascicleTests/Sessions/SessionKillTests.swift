import Foundation
import Knowledge
import TestSupport
import Testing

/// Killed at any moment, the program has kept every answer that it went on from.
@Suite(.serialized) struct SessionKillTests {
  /// The questions that follow each other when everything is answered no, but for choices: not sure.
  private static let questions: [Finding] = {
    let interview = Interview(RealContent.book)
    var sheet = AnswerSheet()
    var result: [Finding] = []
    while result.count < 40, let page = interview.progress(after: sheet).next {
      for finding in page.findings.compactMap(RealContent.book.finding) where sheet.answers[finding.id] == nil
      {
        result.append(finding)
        sheet.answers[finding.id] = finding.kind == .yesno ? .no : .unsure
      }
    }
    return result
  }()

  /// Kills after so many confirmed answers, so many microseconds into saving the next.
  @Test(arguments: 0..<24)
  func everyConfirmedAnswerIsKept(_ round: Int) throws {
    let home = try SessionHome()
    let confirmed = 1 + round * 5 % 17
    let program = try TalkingProgram(["ask", "--save"], environment: home.environment)
    for (question, next) in zip(Self.questions, Self.questions.dropFirst()).prefix(confirmed) {
      program.say(question.kind == .yesno ? "no" : "unsure")
      try program.wait(for: String((next.row ?? next.ask).prefix(30)))
    }
    program.say("no")
    usleep(UInt32(round * 400))
    program.end()
    let kept = try #require(try home.sessions().first)
    #expect(kept.answered >= confirmed && kept.answered <= confirmed + 1)
    let shown = try home.command("sessions", "show", kept.id)
    #expect(shown.code == 0)
    for question in Self.questions.prefix(confirmed) { #expect(shown.output.contains("(\(question.code))")) }
    #expect(try home.command("ask", "--save", input: "no\n").code == 0)
    #expect(home.files().keys.sorted() == ["state/sessions.copy", "state/sessions.db"])
  }

  /// Killed while it makes its folder and file for the first time.
  @Test(arguments: 0..<12)
  func aStartThatWasCutOffLeavesAStoreOrNone(_ round: Int) throws {
    let home = try SessionHome()
    let program = try TalkingProgram(["ask", "--save"], environment: home.environment)
    program.say("no")
    usleep(UInt32(round * 12_000))
    program.end()
    #expect(try home.sessions().count <= 1)
    #expect(try home.command("ask", "--save", input: "no\n").code == 0)
    #expect(home.files().keys.sorted() == ["state/sessions.copy", "state/sessions.db"])
  }

  @Test func severalAtOnceAreAllKept() async throws {
    let home = try SessionHome()
    let environment = home.environment
    let program = try Program.path()
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for number in 0..<6 {
        group.addTask {
          try ChildProcess.run(
            program, ["ask", "--save", "--label", "p\(number)"], input: SessionHome.lines("no", 200),
            environment: environment
          ).code
        }
      }
      for try await code in group { #expect(code == 0) }
    }
    let kept = try home.sessions()
    #expect(Set(kept.map(\.label)) == Set((0..<6).map { "p\($0)" }))
    #expect(kept.allSatisfy { $0.finished })
    #expect(Set(kept.map(\.answered)).count == 1)
  }
}
