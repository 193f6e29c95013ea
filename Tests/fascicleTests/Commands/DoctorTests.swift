import Foundation
import TestSupport
import Testing

@testable import fascicle

/// `fascicle doctor` says what it found, and names nobody.
@Suite struct DoctorTests {
  @Test(arguments: [
    "program: ", "terminal: ", "colours: ", "locale: ", "content: ", "settings: ", "cache: ", "state: ",
    "limits of content: ", "limits of other files: ", "privacy: ",
  ])
  func eachThingHasItsLine(_ start: String) throws {
    let lines = try Program.command(["doctor"]).output.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix(start) } == 1, "\(lines)")
  }

  @Test func theContentsEditionIsTold() throws {
    let text = try Program.command(["doctor"]).output
    #expect(text.contains("edition \(RealContent.guide.edition)"))
    #expect(text.contains(", sound"))
  }

  @Test func contentThatIsMissingIsToldAndEndsNothing() throws {
    let done = try Program.command(["doctor", "--content", "/no/such/place"])
    #expect(done.output.contains("content: there is no content folder /no/such/place"))
    #expect(done.code == 0)
  }

  @Test func aLibraryThatIsDamagedBehindItsCoverIsTold() throws {
    let home = try SystemHome()
    let path = home.path + "/guide.fascicle"
    #expect(try Program.command(["pack", Project.contentFolder, "-o", path]).code == 0)
    #expect(try Program.command(["doctor", "--content", path]).output.contains(", sound"))
    var data = try Data(contentsOf: URL(fileURLWithPath: path))
    data.replaceSubrange(100..<data.count / 2, with: Data(count: data.count / 2 - 100))
    try data.write(to: URL(fileURLWithPath: path))
    #expect(try Program.command(["doctor", "--content", path]).output.contains("\(path) is damaged"))
  }

  @Test func whoseHomeItIsIsNotToldAndNothingIsMade() throws {
    let home = try SystemHome()
    try home.set(home.own, "content: ~/somewhere\n")
    let before = try FileManager.default.subpathsOfDirectory(atPath: home.path)
    let done = try home.command("doctor")
    #expect(!done.output.contains(home.path + "/home"))
    #expect(done.output.contains("there is no content folder ~/somewhere: "))
    #expect(done.output.contains("cache: ~/.cache/fascicle, not there yet\n"))
    #expect(done.output.contains("state: ~/.local/state/fascicle, nothing is kept\n"))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: home.path) == before)
  }

  /// A slash at the end of HOME, and HOME itself as what is named, tell no more of whose it is.
  @Test(arguments: ["", "/", "//"])
  func theHomeItselfIsNotToldEither(_ end: String) throws {
    let home = try SystemHome()
    let own = home.path + "/home"
    for named in [own, own + "/", own + end + "x"] {
      let done = try home.command("doctor", "--content", named, variables: ["HOME": own + end])
      let isOther = named.hasSuffix("homex")
      #expect(done.output.contains(own) == isOther, "\(done.output)")
      #expect(done.output.contains("cache: ~/.cache/fascicle, not there yet\n"))
    }
  }

  @Test func sessionsThatOthersMayReadAreTold() throws {
    let home = try SystemHome()
    let state = home.path + "/home/.local/state/fascicle"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: state)
    let told = try home.command("doctor").output
    #expect(told.contains("state: ~/.local/state/fascicle, rights 755, OPEN TO OTHERS, "))
    #expect(told.contains("chmod 700 closes it"))
  }

  @Test func onlyAConsoleIsToldOfAsOne() throws {
    #expect(!(try Program.command(["doctor"]).output.contains("console: ")))
  }

  @Test(arguments: [
    (Int32(3), true, true, "console: in UTF-8 mode"), (1, true, true, "NOT in UTF-8 mode"),
    (3, false, true, "NOT in UTF-8 mode"), (3, true, false, "set LANG=C.UTF-8"),
    (1, false, false, "not in UTF-8 mode, as the locale"),
  ])
  func aConsoleOfAnotherCharacterSetIsTold(
    _ keyboard: Int32, _ takesUTF8: Bool, _ locale: Bool, _ words: String
  ) {
    #expect(DoctorConsole.line(keyboard: keyboard, takesUTF8: takesUTF8, locale: locale).contains(words))
  }
}
