import TestSupport
import Testing

/// `fascicle doctor` says what it found, and names nobody.
@Suite struct DoctorTests {
  @Test(arguments: ["program: ", "terminal: ", "locale: ", "content: ", "settings: ", "cache: ", "state: "])
  func eachThingHasItsLine(_ start: String) throws {
    let lines = try Program.command(["doctor"]).output.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix(start) } == 1, "\(lines)")
  }

  @Test func theContentsEditionIsTold() throws {
    let text = try Program.command(["doctor"]).output
    #expect(text.contains("edition \(RealContent.guide.edition)"))
    #expect(text.contains(", sound"))
  }

  @Test func contentThatIsMissingIsToldAndEndsNothing() throws {
    let done = try Program.command(["doctor", "--content", "/no/such/place"])
    #expect(done.output.contains("content: there is no content folder /no/such/place"))
    #expect(done.code == 0)
  }
}
