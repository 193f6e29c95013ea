import Authoring
import Knowledge
import Testing

/// A review that is due is a warning, where the date stands.
@Suite struct ReviewTests {
  private static func warnings(on today: String) throws -> [String] {
    let folder = try TemporaryFolder(SmallContent.files)
    let day = try #require(CalendarDay(today))
    let reading = try GuideReader.read(folder: folder.path, today: day)
    return reading.problems.map { "\($0.file):\($0.line):\($0.column): \($0.level): \($0.message)" }
  }

  @Test(arguments: ["2026-06-01", "2026-12-31", "2027-01-01"])
  func notDueYet(today: String) throws {
    #expect(try Self.warnings(on: today) == [])
  }

  @Test(arguments: ["2027-01-02", "2030-01-01"])
  func due(today: String) throws {
    #expect(
      try Self.warnings(on: today) == [
        "articles/start/page.md:9:1: warning: the review was due on 2027-01-01",
        "guide.md:6:1: warning: the review was due on 2027-01-01",
      ])
  }
}
