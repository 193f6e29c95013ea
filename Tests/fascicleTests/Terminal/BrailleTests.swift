import Foundation
import GuideLibrary
import Knowledge
import TestSupport
import Testing

/// One visit as it is read under a finger and heard: what stands at the cursor on a line of 40 cells, and the rows that
/// changed, after each key.
///
/// The very same was read with BRLTTY and heard with yasr. With RECORD=1 in the environment the visit is written anew, and
/// the test fails so that somebody reads it.
@Suite(.serialized) struct BrailleTests {
  /// From the list to the advice: two pages are denied, and a row of the third means that help is needed at once.
  private static let keys = [
    "2", "Enter", "Down", "n", "n", "Down", "n", "z", "n", "Down", "n", "y", "Down", "Enter", "p", "Down",
    "Escape",
  ]

  private static let cells = 40

  @Test func aVisitIsReadAsItWas() throws {
    let home = try SessionHome()
    let library = home.path + "/guide.fascicle"
    try Library.pack(Self.guide, isSound: true, to: library)
    var told = ""
    try TmuxTerminal.run(
      columns: 80, rows: 25, environment: ["FASCICLE_CONTENT": library, "FASCICLE_HOME": home.path]
    ) { terminal in
      try terminal.waitFor("fascicle Articles")
      var before = Array(repeating: "", count: 26)
      told = try Self.tell("start", &before, terminal)
      for key in Self.keys {
        terminal.letRead()
        let sent = terminal.bytesSent.utf8.count
        let rows = before
        terminal.press(key)
        told += try Self.tell(key, &before, terminal)
        try Self.expectWholeRows(from: rows, to: before, after: sent, terminal)
      }
    }
    let path = Project.root + "/Tests/InterfaceTests/Screens/visit.braille"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try told.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("the visit was recorded: read it, then run without RECORD")
    } else {
      #expect(try told == String(contentsOfFile: path, encoding: .utf8), "it is read like this now:\n\(told)")
    }
  }

  /// What a finger and an ear are told after a key, once the screen has come to rest.
  private static func tell(
    _ key: String, _ before: inout [String], _ terminal: TmuxTerminal
  ) throws -> String {
    let old = before
    var (rows, cursor) = (old, "")
    try terminal.wait("a picture after \(key)") {
      let (now, place) = (terminal.rows, terminal.cursor)
      defer { (rows, cursor) = (now, place) }
      return now == rows && place == cursor && now != old
    }
    before = rows
    let place = cursor.split(separator: ",").compactMap { Int($0) }
    let line = rows[place[1]].padding(toLength: 80, withPad: " ", startingAt: 0)
    let window = line.dropFirst(place[0] / cells * cells).prefix(cells)
    let changed = rows.indices.filter { $0 >= old.count || rows[$0] != old[$0] }.map { rows[$0] }
    let heard = changed.filter { !$0.allSatisfy(\.isWhitespace) }.map { "    " + $0 + "\n" }.joined()
    return "\(key)\n|\(window)|\n\(heard)\n"
  }

  /// On another page every row that changed was sent from its first letter to its last.
  private static func expectWholeRows(
    from old: [String], to new: [String], after sent: Int, _ terminal: TmuxTerminal
  ) throws {
    let changed = new.indices.filter { old[$0] != new[$0] }
    guard changed.count >= 5 else { return }
    // The title and the line of keys are not part of the page.
    let words = changed.filter { (1..<23).contains($0) }.map { new[$0].drop { $0 == " " || $0 == ">" } }
      .filter { !$0.isEmpty }
    try terminal.wait("whole rows") {
      let bytes = String(decoding: terminal.bytesSent.utf8.dropFirst(sent), as: UTF8.self)
        .replacing(/\u{0F}|\u{1B}(\[[0-9;]*m|\(B)/, with: "")
      return words.allSatisfy(bytes.contains)
    }
  }

  /// Three pages whose rows are asked one by one; the last row needs help at once.
  private static let guide: Guide = {
    let signs = ["sneezing", "sniffing", "yawning", "blinking", "humming", "shouting"]
    var guide = Made.guide(
      signs.map { Made.finding($0, alone: $0 == "shouting" ? .emergency : nil, doNow: ["Ask for help."]) })
    guide.topics = [Topic(id: "start", title: "Start here")]
    guide.articles = [
      Article(
        card: ArticleCard(
          id: "page", title: "A page to read", summary: "It says little.", topic: "start", order: 1,
          conditions: [], keywords: [], sources: [], reviewed: nil, nextReview: nil, words: 3),
        body: [.paragraph([.text("There is little.")])])
    ]
    guide.pages = stride(from: 0, to: 6, by: 2).map { first in
      ChecklistPage(
        id: ChecklistPage.ID("page-\(first)"), title: "Signs \(first / 2 + 1)",
        lead: "Is there any of these?", turn: .first, rows: signs[first..<first + 2].map { Finding.ID($0) },
        each: true)
    }
    return guide
  }()
}
