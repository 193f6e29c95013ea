import Foundation
import TestSupport
import Testing

/// Which content counts, and what is said when it cannot be opened.
@Suite struct ContentOrderTests {
  private let home: SystemHome

  init() throws { home = try SystemHome() }

  @Test func theNearestPlaceCounts() throws {
    try home.set(home.general, "content: /no/general\n")
    try home.set(home.own, "content: /no/own\n")
    let named = ["FASCICLE_CONTENT": "/no/named"]
    let flag = try home.command("list", "--content", "/no/flag", variables: named).errors
    #expect(flag == "fascicle: there is no content folder /no/flag: name one with --content\n")
    let variable = try home.command("list", variables: named).errors
    #expect(variable.contains(" /no/named: ") && variable.contains("(this one is named by FASCICLE_CONTENT)"))
    let own = try home.command("list").errors
    #expect(own.contains(" /no/own: ") && own.contains("(this one is named by content in \(home.own))"))
    try FileManager.default.removeItem(atPath: home.own)
    let general = try home.command("list")
    #expect(general.code == 66)
    #expect(general.errors.contains(" /no/general: "))
    #expect(general.errors.contains("(this one is named by content in \(home.general))"))
    try FileManager.default.removeItem(atPath: home.general)
    #expect(try home.command("list").code == 0)
  }

  @Test(arguments: [[], ["list"], ["ask"], ["read", "start-here"], ["check"], ["findings"], ["compare"]])
  func everyCommandTakesTheSettings(_ arguments: [String]) throws {
    try home.set(home.general, "content: /no/general\n")
    let outcome = try ChildProcess.run(
      Program.path(), arguments,
      environment: ["HOME": home.path, "XDG_CONFIG_DIRS": home.path + "/etc", "TERM": "dumb"])
    #expect(outcome.code == 66)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("named by content in \(home.general)"))
  }

  @Test func whatIsDamagedIsToldWithItsFile() throws {
    try home.set(home.path + "/clinic.fascicle", "no library\n")
    try home.set(home.general, "content: \(home.path)/clinic.fascicle\n")
    let outcome = try home.command("list")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("\(home.path)/clinic.fascicle is not a library file"))
    #expect(outcome.errors.contains("named by content in \(home.general)"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func aPathThatCannotBeReadIsNotReplacedBySomethingElse() throws {
    try home.set(home.general, "content: srv/clinic.fascicle\n")
    let outcome = try home.command("list")
    #expect(outcome.code == 65)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("the content that \(home.general) names is no whole path"))
    try home.set(home.own, "content: \(Project.contentFolder)\n")
    #expect(try home.command("list").code == 0)
  }

  @Test func aLibraryFileOfAClinicIsUsed() throws {
    let library = home.path + "/clinic.fascicle"
    #expect(try home.command("pack", Project.contentFolder, "-o", library).code == 0)
    try home.set(home.general, "content: \(library)\n")
    let version = try home.command("--version")
    #expect(version.output.hasSuffix("\ncontent edition \(RealContent.guide.edition), \(library)\n"))
    #expect(
      try home.command("doctor").output.contains("content: \(library), a library file, named by content in"))
  }

  @Test(arguments: [("022", 0o644), ("077", 0o600)])
  func aPackedLibraryHasTheRightsThatNewFilesHave(_ mask: String, _ mode: Int) throws {
    let library = home.path + "/clinic.fascicle"
    let packed = try ChildProcess.run(
      "/bin/sh",
      ["-c", "umask \(mask); exec '\(try Program.path())' pack '\(Project.contentFolder)' -o '\(library)'"],
      environment: [:])
    #expect(packed.code == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: library)[.posixPermissions] as? Int == mode)
  }

  @Test func thePortableHomeStandsAlone() throws {
    try home.set(home.general, "content: /no/general\n")
    let portable = ["FASCICLE_HOME": home.path + "/portable"]
    #expect(try home.command("list", variables: portable).code == 0)
  }

  @Test func theVersionIsToldWithoutContent() throws {
    let outcome = try home.command("--version", variables: ["FASCICLE_CONTENT": "/no/content"])
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.wholeMatch(of: /fascicle \d+\.\d+\.\d+/) != nil)
    #expect(lines.last?.hasPrefix("content not opened: there is no content folder /no/content") == true)
  }
}
