import Foundation
import TestSupport
import Testing

/// A store that refuses is said at once, in one sentence; and the questions lose nothing by it.
@Suite(.serialized) struct RefusedStoreTests {
  private let home: SessionHome

  init() throws { home = try SessionHome() }

  private func expectRefused(_ outcome: Outcome, _ code: Int32, _ names: String) {
    #expect(outcome.code == code)
    #expect(outcome.errors.contains(names), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.output == "")
  }

  @Test func aFolderOpenToOthersIsRefused() throws {
    _ = try home.command("ask", "--save", input: "no\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.state)
    expectRefused(try home.command("ask", "--save", input: "no\n"), 73, "open to others")
    expectRefused(try home.command("sessions", "list"), 73, "open to others")
    #expect(try home.command("ask", input: "no\n").code == 0)
  }

  @Test func aLinkIsRefused() throws {
    try FileManager.default.createSymbolicLink(atPath: home.state, withDestinationPath: "/tmp")
    expectRefused(try home.command("ask", "--save", input: "no\n"), 73, "is a link")
  }

  @Test func aDamagedStoreIsRefusedAndPurged() throws {
    try FileManager.default.createDirectory(
      atPath: home.state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try Data("no store".utf8).write(to: URL(fileURLWithPath: home.state + "/sessions.db"))
    expectRefused(try home.command("ask", "--save", input: "no\n"), 65, "damaged")
    expectRefused(try home.command("sessions", "list", "--json"), 65, "damaged")
    #expect(try home.command("sessions", "purge", "--yes").code == 0)
    #expect(try home.command("ask", "--save", input: "no\n").code == 0)
  }

  /// The copy takes its place, and that is said where it happens: to programs, line by line and on the screen.
  @Test(arguments: ["rm", "truncate -s 0", "cp /bin/true"])
  func aLostStoreIsPutBackAndThatIsSaid(_ damage: String) throws {
    _ = try home.command("ask", "--save", input: "no\n")
    let file = home.state + "/sessions.db"
    _ = try home.shell("\(damage) '\(file)'")
    let listed = try home.command("sessions", "list", "--json")
    #expect(listed.code == 0)
    #expect(listed.errors.contains("put back from their copy"))
    #expect(try home.sessions().count == 1)
    _ = try home.shell("\(damage) '\(file)'")
    let told = try home.command("--linear", input: "sessions\nquit\n")
    let words = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("were put back from their copy"))
  }

  @Test(arguments: [
    "HOME= FASCICLE_HOME= XDG_STATE_HOME=", "HOME=here FASCICLE_HOME= XDG_STATE_HOME=there",
    "HOME=/dev/null FASCICLE_HOME= XDG_STATE_HOME=", "FASCICLE_HOME=/proc/nowhere",
    "FASCICLE_HOME=/$(printf '%5000s' | tr ' ' x)",
  ])
  func whereThereIsNoPlaceItIsSaid(_ variables: String) throws {
    let refused = try home.shell("\(variables) exec PROGRAM ask --save", input: "no\n")
    expectRefused(refused, 73, "sessions")
    #expect(try home.shell("\(variables) exec PROGRAM ask", input: "no\n").code == 0)
  }

  @Test func theUsualPlacesAreUsed() throws {
    let path = home.path
    let outside = "FASCICLE_HOME= XDG_STATE_HOME="
    #expect(try home.shell("\(outside)\(path)/x exec PROGRAM ask --save", input: "no\n").code == 0)
    #expect(FileManager.default.fileExists(atPath: path + "/x/fascicle/sessions.db"))
    #expect(try home.shell("\(outside) exec PROGRAM ask --save", input: "no\n").code == 0)
    #expect(FileManager.default.fileExists(atPath: path + "/.local/state/fascicle/sessions.db"))
  }

  /// The system lets the file grow to 24 KB and no further.
  @Test func aFullDiskIsSaidAtOnceAndTheAdviceComesAllTheSame() throws {
    let limited =
      "ulimit -f 48; trap '' XFSZ; exec PROGRAM ask --save --label \(String(repeating: "x", count: 180))"
    var last = try home.shell(limited, input: SessionHome.lines("no", 200))
    for _ in 0..<8 where last.code == 0 {
      last = try home.shell(limited, input: SessionHome.lines("no", 200))
    }
    #expect(last.code == 74)
    #expect(last.errors.contains("this answer was not saved"))
    #expect(last.errors.split(separator: "\n").count == 1)
    #expect(last.output.contains("SELF-CARE"))
    let kept = try home.sessions()
    #expect(kept.dropLast().allSatisfy { $0.finished } && !kept.isEmpty)
  }
}
