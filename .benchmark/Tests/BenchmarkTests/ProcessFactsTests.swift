import Glibc
import Testing

@testable import Benchmark

/// What the kernel tells is read rightly.
@Suite struct ProcessFactsTests {
  @Test func switchesAreTheVoluntaryOnes() {
    let status = """
      Name:\tless
      Threads:\t1
      nonvoluntary_ctxt_switches:\t7
      voluntary_ctxt_switches:\t21
      """
    #expect(ProcessFacts.voluntarySwitches(status) == 21)
    #expect(ProcessFacts.voluntarySwitches("nonvoluntary_ctxt_switches:\t7\n") == nil)
    #expect(ProcessFacts.voluntarySwitches("voluntary_ctxt_switches:\t\n") == nil)
  }

  @Test func memoryIsTheProportionalSize() {
    let rollup = """
      5581a0e4e000-7ffd6b9f1000 ---p 00000000 00:00 0                          [rollup]
      Rss:                1820 kB
      Pss_Anon:            300 kB
      Pss:                 605 kB
      """
    #expect(ProcessFacts.proportionalSize(rollup) == 605)
    #expect(ProcessFacts.proportionalSize("Rss:  1820 kB") == nil)
    #expect(ProcessFacts.proportionalSize("") == nil)
  }

  @Test func timeRunIsTheFirstNumber() {
    #expect(ProcessFacts.timeRun("1234567 89 10\n") == 1_234_567)
    #expect(ProcessFacts.timeRun("") == nil)
    #expect(ProcessFacts.timeRun("x 1 2") == nil)
  }

  @Test func aRunningProgramHasFacts() throws {
    let facts = ProcessFacts(process: getpid())
    #expect(try #require(facts.wakeUps) > 0)
    #expect(try #require(facts.processorTime) > 0)
    #expect(try #require(facts.memory) > 100)
  }

  @Test func aProgramThatIsNotThereHasNone() {
    let facts = ProcessFacts(process: 0)
    #expect(facts.wakeUps == nil && facts.processorTime == nil && facts.memory == nil)
  }
}
