import Foundation
import TestSupport
import Testing

/// Printing from the full screen, with a printing program of the test's own.
@Suite(.serialized) struct PrintingTests {
  private let home: SessionHome

  init() throws { home = try SessionHome() }

  /// Runs the program beside an `lp` with this script, to the list of ways to take the advice along.
  private func atTheList(
    _ arguments: String..., lp script: String, _ body: (TmuxTerminal) throws -> Void
  ) throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try ("#!/bin/sh\n" + script).write(toFile: folder + "/lp", atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder + "/lp")
    var environment = home.screenEnvironment
    environment["PATH"] = folder + ":/usr/bin:/bin"
    environment["OUT"] = folder + "/printed"
    try TmuxTerminal.run(columns: 100, rows: 36, arguments: arguments, environment: environment) { terminal in
      try terminal.waitFor("fascicle Articles")
      try terminal.beginChecklist()
      terminal.press("Down", "n", "p")
      try terminal.waitFor("Print on paper now")
      try body(terminal)
    }
  }

  @Test func theSheetGoesToThePrinterAndItsJobIsNamed() throws {
    try atTheList(lp: "cat > \"$OUT\"; echo 'request id is laser-7 (1 file(s))'\n") { terminal in
      terminal.press("End", "Enter")
      try terminal.waitFor("laser-7")
      try terminal.waitFor("If no paper comes")
    }
  }

  @Test func aPrinterThatRefusesIsTold() throws {
    try atTheList(lp: "echo 'lp: Error - no default destination available.' >&2; exit 1\n") { terminal in
      terminal.press("End", "Enter")
      try terminal.waitFor("no default destination available")
    }
  }

  /// Whoever waits for a printer can do everything else.
  @Test func aPrinterThatHangsHoldsNobodyUp() throws {
    try atTheList(lp: "exec sleep 20\n") { terminal in
      terminal.press("End", "Enter")
      try terminal.waitFor("Handing it to the printer")
      terminal.press("3")
      try terminal.waitFor("fascicle Comparison")
    }
  }

  @Test func aKioskPrintsAndDoesNothingElseWithIt() throws {
    try home.set("kiosk:\n  print: yes\n")
    try atTheList("--kiosk", lp: "cat > \"$OUT\"; echo done\n") { terminal in
      #expect(!terminal.rows.contains { $0.contains("PDF") })
      terminal.press("Enter")
      try terminal.waitFor("Sent to the printer")
    }
  }
}
