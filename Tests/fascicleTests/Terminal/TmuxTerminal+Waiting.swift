import Foundation
import Testing
import TestSupport

/// Waiting for what must come; a test fails only when it has not come for very long.
extension TmuxTerminal {
  /// Waits until something holds, looking often.
  func wait(_ what: String, until holds: () throws -> Bool) throws {
    for _ in 0..<1_500 {
      if try holds() { return }
      usleep(20_000)
    }
    Issue.record("\(what) did not come; the screen shows:\n\(rows.joined(separator: "\n"))")
    throw NeverCame()
  }

  /// Waits until the screen shows a text.
  func waitFor(_ text: String) throws {
    try wait(text) { rows.contains { $0.contains(text) } }
  }

  /// Goes to the first row of the checklist's first page, and lets it stand there until a key may answer it.
  func beginChecklist() throws {
    press("2")
    try waitFor("fascicle Checklist")
    press("Enter")
    try waitFor("page 1 of about")
    press("Down")
    try waitFor("> [   ]")
    letRead()
  }

  /// Waits as long as a page has to be on the screen before a key answers it, and as keys are pressed apart.
  func letRead() { usleep(500_000) }

  /// Waits until the cursor stands on the row marked as the one in focus.
  func waitForCursorOnMark() throws {
    try wait("the cursor on the row with >") {
      guard let row = Int(property("cursor_y")) else { return false }
      let rows = rows
      return rows.indices.contains(row) && rows[row].drop { $0 == " " }.hasPrefix(">")
    }
  }

  /// Waits until the cursor stands on the row with a text.
  func waitForCursor(on text: String) throws {
    try wait("the cursor on \(text)") {
      guard let row = Int(property("cursor_y")) else { return false }
      let rows = rows
      return rows.indices.contains(row) && rows[row].contains(text)
    }
  }

  /// Where the cursor stands, in one word.
  var cursor: String { property("cursor_x},#{cursor_y") }

  /// Waits until the cursor stands on the very mark of what is in focus.
  func waitForCursorUnderMark() throws {
    try wait("the cursor on a >") {
      let place = cursor.split(separator: ",").compactMap { Int($0) }
      let rows = rows
      guard place.count == 2, rows.indices.contains(place[1]) else { return false }
      return rows[place[1]].dropFirst(place[0]).first == ">"
    }
  }

  /// Waits until the screen shows a text no more.
  func waitForNo(_ text: String) throws {
    try wait("a screen without \(text)") { !rows.contains { $0.contains(text) } }
  }

  /// Waits until the program has ended, and answers its exit code.
  func waitForExit() throws -> Int32 {
    try waitFor("EXIT=")
    let line = rows.first { $0.contains("EXIT=") } ?? ""
    return try #require(Int32(line.drop { $0 != "=" }.dropFirst().prefix { $0.isNumber }))
  }

  /// Whether the terminal is as it was before the program: its modes, its screen and its cursor.
  func expectRestored(after word: String) {
    let line = rows.first { $0.contains(word) } ?? ""
    #expect(line.hasSuffix(" icanon echo"), "\(line)")
    #expect(property("alternate_on") == "0")
    #expect(property("cursor_flag") == "1")
    #expect(property("mouse_any_flag") == "0")
    #expect(property("keypad_flag") == "0")
    #expect(property("keypad_cursor_flag") == "0")
  }
}

/// Thrown when waiting was in vain.
struct NeverCame: Error {}

/// What the system says of a process.
enum ProcessState {
  /// The letter of its state, such as `T` for stopped; nil when there is none, or only what its parent must collect.
  static func letter(of process: Int32) -> Character? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let letter = status[(status.lastIndex(of: ")") ?? status.startIndex)...].dropFirst(2).first
    else { return nil }
    return letter == "Z" ? nil : letter
  }
}
