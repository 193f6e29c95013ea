import Foundation
import Testing
import TestSupport

/// The settings of the whole system lie under one's own.
@Suite struct SystemSettingsTests {
  private let home: SystemHome

  init() throws { home = try SystemHome() }

  @Test func onesOwnLinesCountBeforeThoseOfTheSystem() throws {
    try home.set(home.general, "theme: dark\nkeys:\n  question.why: v\n  question.yes: J\n")
    try home.set(home.own, "keys:\n  question.why: V\n")
    let keys = try home.command("keys")
    #expect(keys.errors == "")
    #expect(keys.output.contains("\n  V: Say why this is asked.\n"))
    #expect(keys.output.contains("\n  J: Answer yes to the row in focus.\n"))
    let doctor = { try home.command("doctor").output }
    #expect(try doctor().contains("theme dark\n"))
    try home.set(home.own, "theme: light\n")
    #expect(try doctor().contains("theme light\n"))
  }

  @Test func aLineThatIsLeftOutLetsTheSystemsCount() throws {
    try home.set(home.general, "theme: dark\nkeys:\n  question.why: v\n  question.undo: w\n")
    try home.set(home.own, "theme: drak\nkeys:\n  question.why: w\n")
    let keys = try home.command("keys")
    #expect(keys.output.contains("\n  v: Say why this is asked.\n"), "\(keys.output)")
    let config = try home.command("config")
    #expect(config.code == 65)
    #expect(config.output.hasPrefix("# \(home.general)\ntheme: dark\n"))
    #expect(config.output.contains("\n# \(home.own)\ntheme: drak\n"))
    #expect(config.output.contains("\n\(home.own):1:8: error: theme has an unknown value: drak\n"))
    #expect(config.output.contains("\n\(home.own):3:3: error: w would mean two things in question"))
    #expect(config.output.hasSuffix("\n2 errors, 0 warnings\n"))
    #expect(try home.command("doctor").output.contains("theme dark\n"))
  }

  @Test func faultsOfTheSystemsFileAreToldWithItsName() throws {
    try home.set(home.general, "theme: drak\nkiosk:\n  leave: abc\n")
    let config = try home.command("config")
    #expect(config.code == 65)
    #expect(config.output.contains("\n\(home.general):1:8: error: "))
    #expect(config.output.contains("\n\(home.general):3:10: error: leave should be"))
    let kiosk = try home.command("--kiosk")
    #expect(kiosk.code == 65)
    #expect(kiosk.errors.contains("a kiosk needs sound settings, and \(home.general) has problems"))
  }

  @Test func theFirstFolderOfTheListCounts() throws {
    try home.set(home.path + "/none/fascicle/settings.yaml", "theme: contrast\n")
    try home.set(home.general, "theme: dark\n")
    #expect(try home.command("doctor").output.contains("theme contrast\n"))
  }

  @Test func withoutAnyFileThereIsTheExample() throws {
    #expect(try home.command("config").output == home.command("config", "--example").output)
    try home.set(home.general, "theme: dark\n")
    #expect(try home.command("config").output == "# \(home.general)\ntheme: dark\n\nno problems\n")
    #expect(try home.command("config", "--path").output == "\(home.own)\n")
  }
}
