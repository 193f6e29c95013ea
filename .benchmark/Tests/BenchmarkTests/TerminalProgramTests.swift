import Glibc
import Testing

@testable import Benchmark

/// Programs on a terminal of their own.
@Suite struct TerminalProgramTests {
  private func shell(_ script: String, ready: String) throws -> TerminalProgram {
    try TerminalProgram(["/bin/sh", "-c", script], environment: Surroundings.plain, ready: ready)
  }

  @Test func theTerminalIsTheirOwnAndHasASize() throws {
    // What is written to the controlling terminal arrives only when ours is the one.
    let program = try shell("stty size > /dev/tty; read line", ready: "40 120")
    #expect(program.start > 0)
    program.end(asking: "\r")
    #expect(kill(program.process, 0) != 0)
  }

  @Test func anAnswerIsCountedInBytes() throws {
    let program = try shell("stty -echo; echo READY; read line; printf 12345; read line", ready: "READY")
    defer { program.end(asking: "\r") }
    #expect(program.press("\r")?.bytes == 5)
  }

  @Test func aKeyWithoutAnAnswerHasNone() throws {
    let program = try shell("stty -echo; echo READY; read line", ready: "READY")
    #expect(program.press("x") == nil)
    program.end(asking: "\r")
  }

  @Test func oneThatDoesNotEndIsEnded() throws {
    let program = try shell("trap '' TERM; echo READY; while :; do sleep 1; done", ready: "READY")
    program.end(asking: "")
    #expect(kill(program.process, 0) != 0)
  }

  @Test func oneThatEndsAtOnceIsNamed() {
    #expect(throws: Failure.self) { try shell("exit 3", ready: "READY") }
    #expect(throws: Failure.notFound("no-such-program is not installed")) {
      try TerminalProgram(["no-such-program"], environment: [], ready: "x")
    }
  }

  @Test func textIsFoundAcrossSeams() {
    var search = TextSearch("ready")
    let pieces = ["xxre", "a", "dyre", "ad"].map { search.found(in: Array($0.utf8)) }
    #expect(pieces == [false, false, true, true])
    var split = TextSearch("aab")
    #expect(["a", "a", "a", "b"].map { split.found(in: Array($0.utf8)) } == [false, false, false, true])
  }

  @Test func aCommandThatFailsIsNamed() {
    #expect(throws: Failure.system("this failed with status 3: sh -c exit 3")) {
      try WholeCommand.run(["sh", "-c", "exit 3"], environment: Surroundings.plain)
    }
  }
}
