import Foundation
import TestSupport
import Testing

/// The program as a package installs it, at any place: its guide lies in the share folder beside it.
@Suite struct InstalledTests {
  private let home: SystemHome
  private var program: String { home.path + "/usr/bin/fascicle" }
  private var guide: String { home.path + "/usr/share/fascicle/guide.fascicle" }

  init() throws {
    home = try SystemHome()
    for folder in ["/usr/bin", "/usr/share/fascicle"] {
      try FileManager.default.createDirectory(
        atPath: home.path + folder, withIntermediateDirectories: true)
    }
    let built = try Program.path()
    if (try? FileManager.default.linkItem(atPath: built, toPath: program)) == nil {
      try FileManager.default.copyItem(atPath: built, toPath: program)
    }
  }

  private func run(_ arguments: String...) throws -> Outcome {
    try ChildProcess.run(
      program, arguments, environment: ["HOME": home.path, "XDG_CONFIG_DIRS": home.path, "TERM": "dumb"])
  }

  @Test func itsGuideIsFoundBesideIt() throws {
    #expect(try run("pack", Project.contentFolder, "-o", guide).code == 0)
    let version = try run("--version")
    #expect(version.code == 0)
    #expect(version.output.hasSuffix("\ncontent edition \(RealContent.guide.edition), \(guide)\n"))
    #expect(try run("list").output.split(separator: "\n").count == RealContent.guide.articles.count)
  }

  @Test(arguments: [0, 100, 5_000])
  func aGuideThatIsDamagedIsNotReplacedBySomethingElse(_ size: Int) throws {
    #expect(try run("pack", Project.contentFolder, "-o", guide).code == 0)
    let bytes = try #require(FileManager.default.contents(atPath: guide))
    try bytes.prefix(size).write(to: URL(fileURLWithPath: guide))
    let outcome = try run("list")
    #expect(outcome.code == 65)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("fascicle: \(guide) is "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func nothingBesideItIsSaid() throws {
    let outcome = try ChildProcess.run(
      "/bin/sh", ["-c", "cd / && exec '\(program)' list"],
      environment: ["HOME": home.path, "XDG_CONFIG_DIRS": home.path])
    #expect(outcome.code == 66)
    #expect(outcome.errors.hasPrefix("fascicle: no content was found: "))
  }
}
