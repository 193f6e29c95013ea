import Foundation
import Testing
import TestSupport

/// The real program where anybody may use it.
@Suite(.serialized) struct KioskTests {
  private let home: SessionHome

  init() throws { home = try SessionHome() }

  /// Runs the kiosk in a home of its own, to its first picture.
  private func kiosk(
    _ arguments: String..., settings: String? = nil, _ body: (TmuxTerminal) throws -> Void
  ) throws {
    if let settings { try home.set(settings) }
    try TmuxTerminal.run(
      columns: 100, rows: 28, arguments: ["--kiosk"] + arguments, environment: home.screenEnvironment
    ) { terminal in
      try terminal.waitFor("fascicle Articles")
      try body(terminal)
    }
  }

  private static let staff = "kiosk:\n  leave: Ctrl-X s t a f f\n"

  @Test func noKeyLeavesOrStopsIt() throws {
    try kiosk { terminal in
      let process = try terminal.process
      for key in ["q", "Escape", "C-c"] {
        terminal.press(key)
        try terminal.waitFor("The program stays open here.")
        terminal.press("?", "Escape")
        try terminal.waitForNo("The program stays open here.")
      }
      terminal.press("C-z", "C-\\", "C-d", "q", "q", "C-c", "2")
      try terminal.waitFor("fascicle Checklist")
      #expect(try terminal.process == process)
      #expect(ProcessState.letter(of: process) != "T")
    }
  }

  @Test func theCommandSearchDoesNotLeaveItEither() throws {
    try kiosk { terminal in
      terminal.press(":", "quit", "Enter")
      try terminal.waitFor("The program stays open here.")
      terminal.press("Escape", "2")
      try terminal.waitFor("fascicle Checklist")
    }
  }

  /// How a new edition is put in the place of the one in use.
  enum Replacing: String, CaseIterable {
    case move = "PROGRAM pack other -o new && mv new live"
    case pack = "PROGRAM pack other -o live"
  }

  /// Between two visitors a library file that was put in the place of the one in use is taken.
  @Test(arguments: Replacing.allCases, [true, false])
  func aReplacedLibraryIsTakenAtTheNextVisit(_ way: Replacing, _ somebodyIsThere: Bool) throws {
    let place = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: place) }
    let made = try home.shell(
      """
      cd \(place) && cp -r '\(Project.contentFolder)' other && PROGRAM pack other -o live \
        && sed -i 's/^title:.*/title: Zebra handbook/' other/guide.md
      """)
    #expect(made.code == 0, "\(made.errors)")
    try kiosk("--idle", "1", "--content", place + "/live") { terminal in
      if somebodyIsThere {
        try terminal.beginChecklist()
        terminal.press("n")
      }
      let replaced = try home.shell("cd \(place) && \(way.rawValue)")
      #expect(replaced.code == 0, "\(replaced.errors)")
      try terminal.waitFor("Zebra handbook")
      try terminal.waitFor("fascicle Articles")
    }
  }

  /// While somebody is there, the guide stays as it is.
  @Test func nobodyIsInterruptedByANewGuide() throws {
    let place = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: place) }
    let made = try home.shell(
      """
      cd \(place) && cp -r '\(Project.contentFolder)' other && PROGRAM pack other -o live \
        && sed -i 's/^title:.*/title: Zebra handbook/' other/guide.md && PROGRAM pack other -o new
      """)
    #expect(made.code == 0, "\(made.errors)")
    try kiosk("--content", place + "/live") { terminal in
      try terminal.beginChecklist()
      terminal.press("n")
      try terminal.waitFor("[no ]")
      rename(place + "/new", place + "/live")
      usleep(500_000)
      terminal.press("Down")
      terminal.letRead()
      #expect(terminal.rows.contains { $0.contains("[no ]") })
      #expect(!terminal.rows.contains { $0.contains("Zebra handbook") })
    }
  }

  @Test func nobodyThereIsWarnedOfAndThenForgotten() throws {
    try kiosk("--idle", "2") { terminal in
      try terminal.beginChecklist()
      terminal.press("n")
      try terminal.waitFor("Are you still there?")
      terminal.press("Down")
      try terminal.waitForNo("Are you still there?")
      // What was answered is still there: a key goes on.
      try terminal.waitFor("[no ]")
      try terminal.waitFor("Are you still there?")
      try terminal.waitFor("fascicle Articles")
      terminal.press("h")
      try terminal.waitFor("No article was opened yet.")
      terminal.press("Escape", "2", "Enter")
      try terminal.waitFor("page 1 of about")
      try terminal.waitForNo("[no ]")
    }
  }

  @Test func staffLeaveByTheirKeys() throws {
    try kiosk(settings: Self.staff) { terminal in
      terminal.press("s", "t", "a", "f", "f", "2")
      try terminal.waitFor("fascicle Checklist")
      terminal.press("C-x", "s", "t", "a", "f", "f")
      #expect(try terminal.waitForExit() == 0)
      terminal.expectRestored(after: "EXIT=")
      #expect(!terminal.rows.contains { $0.contains("fascicle Checklist") })
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aRequestFromOutsideEndsIt(_ signal: Int32) throws {
    try kiosk { terminal in
      kill(try terminal.process, signal)
      #expect(try terminal.waitForExit() == 0)
      terminal.expectRestored(after: "EXIT=")
    }
  }

  @Test func aWholeVisitWritesNothing() throws {
    try kiosk(settings: Self.staff) { terminal in
      let before = home.files()
      terminal.press("Enter", "m", "Left", "Down", "Enter")
      try terminal.waitFor("Twitching: what it is")
      try terminal.beginChecklist()
      terminal.press("y")
      try terminal.waitFor("EMERGENCY")
      for key in ["4", "p"] {
        terminal.press(key)
        try terminal.waitFor("That is not possible on this shared screen")
        terminal.press("?", "Escape")
        try terminal.waitForNo("That is not possible on this shared screen")
      }
      terminal.press("a")
      try terminal.waitFor("fascicle Advice")
      terminal.press("y")
      try terminal.waitFor("That is not possible on this shared screen")
      terminal.press("C-x", "s", "t", "a", "f", "f")
      #expect(try terminal.waitForExit() == 0)
      #expect(!terminal.bytesSent.contains("\u{1B}]52"))
      #expect(before.keys.sorted() == ["config/settings.yaml"])
      #expect(home.files() == before)
    }
  }

  @Test(arguments: [
    "theme: pink\n", "kiosk:\n  leave: abc\n", "keys:\n  reader.links: Enter\n", "kiosk: [\n",
  ])
  func faultySettingsAreRefused(_ settings: String) throws {
    try home.set(settings)
    let outcome = try home.command("--kiosk")
    #expect(outcome.code == 65)
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "fascicle: a kiosk needs sound settings, and \(home.path)/config/settings.yaml has problems: fascicle config lists them\n"
    )
  }

  @Test func withoutAPaintedScreenItIsRefused() throws {
    let outcome = try home.command("--kiosk")
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("a kiosk needs a terminal"))
  }
}
