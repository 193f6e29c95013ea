import Foundation
import GuideLibrary
import Knowledge
import TestSupport
import Testing

/// What people type, and the pages that a good librarian would hand over.
///
/// The floors are what was measured, with a little room.
@Suite struct JudgedQueriesTests {
  /// One line of `Judged/queries.txt`.
  struct Query {
    let kind: String
    let text: String
    let good: Set<String>
    let isUrgent: Bool

    init?(_ line: Substring) {
      let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 3, !line.hasPrefix("#") else { return nil }
      (kind, text, isUrgent) = (parts[0], parts[1], parts[2].hasSuffix("!"))
      good = Set(parts[2].split(separator: " ").map(String.init)).subtracting(["!"])
    }
  }

  /// A query with what came of it.
  private struct Judged {
    let query: Query
    let result: SearchResult

    var hits: [String] { result.hits.map { "\($0.kind.rawValue):\($0.id)" } }
    var rank: Int? { hits.firstIndex { query.good.contains($0) } }
  }

  private static let judged: [Judged] = {
    let path = Project.root + "/Tests/GuideLibraryTests/Judged/queries.txt"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let library = try? Library(holding: RealContent.guide, isSound: true)
    else { return [] }
    return text.split(separator: "\n").compactMap { Query($0) }.compactMap { query in
      (try? library.search(for: query.text, limit: 10)).map { Judged(query: query, result: $0) }
    }
  }()

  /// The pages that the guide has, so that no target is a page that went.
  private static let pages = Set(RealContent.guide.searchDocuments.map { "\($0.kind.rawValue):\($0.id)" })

  @Test func everyTargetIsAPage() {
    #expect(Self.judged.count >= 150)
    for judged in Self.judged {
      let missing = judged.query.good.subtracting(Self.pages)
      #expect(missing.isEmpty, "\(judged.query.text): \(missing)")
    }
  }

  @Test func theRightPageStandsFirstOrNearIt() {
    let count = Double(Self.judged.count)
    let first = Double(Self.judged.count { $0.rank == 0 }) / count
    let three = Double(Self.judged.count { ($0.rank ?? 9) < 3 }) / count
    let reciprocal = Self.judged.reduce(0) { $0 + ($1.rank.map { 1 / Double($0 + 1) } ?? 0) } / count
    let far = Self.judged.filter { $0.rank != 0 }.map { "\($0.query.text): \($0.hits.prefix(3))" }
    #expect(first >= 0.90, "\(first), \(far)")
    #expect(three >= 0.96, "\(three), \(far)")
    #expect(reciprocal >= 0.93, "\(reciprocal)")
  }

  @Test func noEmergencyIsMissed() {
    let urgent = Set(
      RealContent.guide.findings.filter { ($0.urgencyIfYes ?? .routine) >= .today }
        .map { "finding:\($0.id.name)" } + ["article:emergencies"])
    for judged in Self.judged where judged.query.isUrgent {
      #expect(judged.result.isUrgent, "\(judged.query.text)")
      #expect(
        !urgent.isDisjoint(with: judged.hits.prefix(3)), "\(judged.query.text): \(judged.hits.prefix(3))")
    }
  }

  @Test func falseAlarmsAreRare() {
    let harmless = Self.judged.filter { !$0.query.isUrgent }
    let alarmed = harmless.filter(\.result.isUrgent).map(\.query.text)
    #expect(alarmed.count * 20 <= harmless.count, "\(alarmed)")
  }

  /// What frightens stands first only where it was asked for.
  @Test func nobodyIsFrightenedWithoutCause() {
    let guide = RealContent.guide
    let frightening = Set(
      guide.conditions.filter { $0.kind == .compared && !$0.calms }.map { "condition:\($0.id.name)" })
    for judged in Self.judged where frightening.isDisjoint(with: judged.query.good) {
      guard let first = judged.result.hits.first else { continue }
      #expect(
        !first.grounds.rules.contains(.namesUnasked) || judged.rank == 0,
        "\(judged.query.text): \(judged.hits.prefix(3))")
    }
  }

  @Test func nothingThatAPersonTypedFindsNothing() {
    #expect(Self.judged.filter { $0.hits.isEmpty }.map(\.query.text) == [])
  }
}
