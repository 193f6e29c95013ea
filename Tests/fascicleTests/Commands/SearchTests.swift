import Foundation
import TestSupport
import Testing

/// `fascicle search`, as people and programs read it.
@Suite struct SearchTests {
  private struct Result: Decodable {
    struct Hit: Decodable {
      let id, kind, title, section, snippet: String
      let score: Double
      let because: [String]?
    }

    let query: String
    let corrected: String?
    let unknown: [String]
    let emergency: Bool
    let hits: [Hit]
  }

  private func explained(_ words: String...) throws -> Result {
    let outcome = try Program.command(["search", "--json", "--explain", "--limit", "3", "--"] + words)
    return try JSONDecoder().decode(Result.self, from: Data(outcome.output.utf8))
  }

  @Test func theListIsAListAndSaysNoReasons() throws {
    let outcome = try Program.command(["search", "--json", "--limit", "2", "cramps"])
    let hits = try JSONDecoder().decode([Result.Hit].self, from: Data(outcome.output.utf8))
    #expect(hits.count == 2)
    #expect(hits.allSatisfy { $0.because == nil && !$0.title.isEmpty })
  }

  @Test func everythingIsExplained() throws {
    let result = try explained("slured", "speech", "xyzzyx")
    #expect(result.query == "slured speech xyzzyx")
    #expect(result.corrected == "slurred speech xyzzyx")
    #expect(result.unknown == ["xyzzyx"])
    #expect(result.emergency)
    #expect(result.hits.count == 3)
    #expect(result.hits.allSatisfy { $0.because?.isEmpty == false })
  }

  @Test func peopleReadTheSameInLines() throws {
    let outcome = try Program.command(["search", "--explain", "slured", "speech"])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("Emergencies: ") == true)
    #expect(lines.dropFirst().first == "Showing results for: slurred speech")
    #expect(lines.contains { $0.contains("because: ") })
  }

  @Test func nothingFoundSaysWhatElseToDo() throws {
    let outcome = try Program.command(["search", "twixqqqq"])
    #expect(outcome.code == 66)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    for way in ["twixqqqq", "twitching", "fascicle ask", "fascicle read emergencies"] {
      #expect(outcome.errors.contains(way), "\(outcome.errors)")
    }
  }
}
