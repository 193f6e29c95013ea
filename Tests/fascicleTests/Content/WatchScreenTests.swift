import Foundation
import TestSupport
import Testing

/// The real program while an author writes.
@Suite(.serialized) struct WatchScreenTests {
  private let home: SessionHome
  private var content: String { home.path + "/Content" }

  init() throws {
    home = try SessionHome()
    try FileManager.default.copyItem(atPath: Project.contentFolder, toPath: content)
  }

  /// Writes a file anew with something else in it.
  private func replace(_ old: String, with new: String, in file: String) throws {
    let text = try String(contentsOfFile: content + "/" + file, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacing(old, with: new).write(
      toFile: content + "/" + file, atomically: true, encoding: .utf8)
  }

  private func watch(_ arguments: String..., body: (TmuxTerminal) throws -> Void) throws {
    try TmuxTerminal.run(
      columns: 100, rows: 28, arguments: ["--watch", "--content", content] + arguments,
      environment: home.screenEnvironment
    ) { terminal in
      try terminal.waitFor("The content was read anew.")
      try body(terminal)
    }
  }

  private static let start = "articles/start/start-here.md"

  @Test func aNewTitleIsShownAndTheFocusStays() throws {
    try watch { terminal in
      terminal.press("Down", "Down")
      try terminal.waitForNo("The content was read anew.")
      let cursor = terminal.cursor
      try replace("title: Two things to know first", with: "title: Begin here", in: Self.start)
      try terminal.waitFor("The content was read anew.")
      #expect(terminal.rows.contains { $0.contains("Begin here") })
      #expect(terminal.cursor == cursor)
      terminal.press("h")
      try terminal.waitFor("No article was opened yet.")
    }
  }

  @Test func inAnArticleTheLineStaysAndMovesLittleWithWhatIsAddedAbove() throws {
    try watch("--open", "start-here") { terminal in
      let heading = "What this guide is not"
      terminal.press("]", "]", "]")
      try terminal.wait("the heading at the top") { terminal.rows[2].contains(heading) }
      try replace("- It is not a diagnosis.", with: "- No diagnosis here.", in: Self.start)
      try terminal.waitFor("- No diagnosis here.")
      #expect(terminal.rows[2].contains(heading))
      terminal.press("?", "Escape")
      try terminal.waitForNo("The content was read anew.")
      try replace("A muscle that moves", with: "Added above.\n\nA muscle that moves", in: Self.start)
      try terminal.waitFor("The content was read anew.")
      #expect(terminal.rows.prefix(8).contains { $0.contains(heading) })
      terminal.press("g")
      try terminal.waitFor("Added above.")
    }
  }

  @Test func aFaultIsListedUntilItIsMended() throws {
    try watch { terminal in
      terminal.press("!")
      try terminal.waitFor("The content has no problems.")
      let fault = "[oops](article:no-such-page) "
      try replace("A muscle that moves", with: fault + "A muscle that moves", in: Self.start)
      try terminal.waitFor("The content has one problem: ! shows more.")
      try terminal.waitFor("\(Self.start):\(try Self.line(of: fault, in: content)):1: error: ")
      try replace(fault, with: "", in: Self.start)
      try terminal.waitFor("The content has no problems.")
      terminal.press("Escape")
      try terminal.waitForCursorUnderMark()
    }
  }

  @Test func aFileThatCannotBeReadLeavesTheProgramRunning() throws {
    try watch { terminal in
      try replace("title: Two things to know first", with: "title: [", in: Self.start)
      try terminal.waitFor("! shows more.")
      try replace("title: [", with: "title: Two things to know first", in: Self.start)
      try terminal.wait("no more problems") {
        terminal.rows.contains { $0.hasSuffix(" The content was read anew.") }
      }
      terminal.press("2")
      try terminal.waitFor("fascicle Checklist")
    }
  }

  @Test func unwatchedContentHasNoList() throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      terminal.press("!")
      try terminal.waitFor("start with --watch")
    }
  }

  private static func line(of text: String, in content: String) throws -> Int {
    let lines = try String(contentsOfFile: content + "/" + start, encoding: .utf8).components(
      separatedBy: "\n")
    return try #require(lines.firstIndex { $0.contains(text) }) + 1
  }
}
