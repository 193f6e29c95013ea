import Foundation
import TestSupport
import Testing

/// Nobody looks into the program, and it leaves nothing outside its own folders.
@Suite(.serialized) struct OnlookerTests {
  private let home: SessionHome

  init() throws { home = try SessionHome() }

  /// Of a process that refuses, the system gives even its own user nothing but what is public.
  @Test func itsMemoryBelongsToNobodyElse() throws {
    let program = try TalkingProgram(["ask"], environment: home.environment)
    try program.wait(for: "Answer yes, no")
    let path = "/proc/\(program.process)"
    // Root may look into everything, and its processes are its own.
    if geteuid() != 0 {
      let attributes = try FileManager.default.attributesOfItem(atPath: path + "/environ")
      #expect(attributes[.ownerAccountID] as? Int == 0)
    }
    let limits = try String(contentsOfFile: path + "/limits", encoding: .utf8)
    let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
    #expect(core.split(separator: " ").filter { $0 == "0" }.count == 2)
  }

  /// A marker that somebody typed is in the store alone, whatever the mask was.
  @Test func whatWasAnsweredIsInTheStoreAlone() throws {
    let folder = home.path + "/tmp"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let outcome = try home.shell(
      "umask 000; TMPDIR='\(folder)' exec PROGRAM ask --save --label zebramark", input: "no\nyes\n")
    #expect(outcome.code == 0)
    let marked = home.files().filter { $0.value.range(of: Data("zebramark".utf8)) != nil }
    #expect(marked.keys.sorted() == ["state/sessions.copy", "state/sessions.db"])
    for name in home.files().keys { #expect(try home.mode(name) & 0o077 == 0, "\(name)") }
    #expect(try home.mode("state") == 0o700)
  }

  /// No place on earth has such a time; the answer is kept all the same.
  @Test(arguments: ["UTC-99:99", "%n%s:../../../etc/passwd", ":/dev/zero", "Nowhere/Land", "<+14>-14"])
  func aStrangeTimeZoneStopsNothing(_ zone: String) throws {
    let outcome = try home.shell("TZ='\(zone)' exec PROGRAM ask --save", input: "no\n")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(try home.sessions().count == 1)
  }
}
