import TestSupport
import Testing

/// What was worked out before its key came looks like what was worked out after it.
@Suite(.serialized) struct ForesightTests {
  /// Keys, and words that the last of them shows.
  struct Row: Sendable, CustomTestStringConvertible {
    let keys: [String]
    let shows: String
    var testDescription: String { keys.joined(separator: " ") }
  }

  @Test(arguments: [
    Row(keys: ["2", "Enter", "n", "n", "n", "d", "n"], shows: "Question 6"),
    Row(keys: ["2", "Enter", "n", "u", "n", "d", "u"], shows: "Question 2"),
    Row(keys: ["2", "Enter", "n", "n", "y", "a"], shows: "Advice"),
    Row(keys: ["j", "j", "j", "k", "j"], shows: "quit"),
  ])
  func slowKeysShowWhatFastKeysShow(_ row: Row) throws {
    let slow = try screen(row, oneByOne: true)
    let fast = try screen(row, oneByOne: false)
    #expect(slow == fast)
  }

  /// The screen after all keys, which either wait for each other's picture or come at once.
  private func screen(_ row: Row, oneByOne: Bool) throws -> [String] {
    var rows: [String] = []
    try TmuxTerminal.run(columns: 120, rows: 40) { terminal in
      try terminal.waitFor("fascicle Articles")
      if oneByOne {
        for key in row.keys {
          let before = terminal.colouredRows
          terminal.press(key)
          try terminal.wait("another picture after \(key)") { terminal.colouredRows != before }
        }
      } else {
        terminal.pressAtOnce(row.keys)
      }
      try terminal.waitFor(row.shows)
      try terminal.wait("the same picture again") {
        let before = rows
        rows = terminal.rows + [terminal.cursor]
        return rows == before
      }
    }
    return rows
  }
}
