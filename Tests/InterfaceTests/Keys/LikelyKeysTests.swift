import Interface
import Screen
import Testing

/// The keys that are looked into before they are pressed.
@Suite struct LikelyKeysTests {
  /// Keys that lead somewhere, and what is likely there.
  struct Row: Sendable, CustomTestStringConvertible {
    let keys: String
    let likely: [Character]
    var testDescription: String { keys }
  }

  @Test(arguments: [
    Row(keys: "j", likely: ["j"]), Row(keys: "j k", likely: ["k"]), Row(keys: "j Enter j", likely: []),
    Row(keys: "/ j", likely: []), Row(keys: "2", likely: []), Row(keys: "2 Enter", likely: ["y", "n", "d"]),
    Row(keys: "2 Enter n", likely: ["y", "n", "d"]), Row(keys: "2 Enter n w", likely: []),
  ])
  func areFewAndOnlyWhereTheyGain(_ row: Row) throws {
    var driver = Driver.real(120, 40)
    driver.press(row.keys)
    let last = try #require(row.keys.split(separator: " ").last.flatMap { Key(name: String($0)) })
    let likely = driver.interface.likelyKeys(after: last, driver.state)
    #expect(likely == row.likely.map(Key.character))
  }
}
