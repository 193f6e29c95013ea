import Foundation
import TestSupport
import Testing

@testable import fascicle

/// What the Debian package is made from.
@Suite struct PackageFilesTests {
  private static let folder = Project.root + "/.package"

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: Self.folder + "/" + name, encoding: .utf8)
  }

  @Test func theVersionIsSaidInOnePlace() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(names.count >= 8)
    for name in names { #expect(!(try text(name)).contains(Fascicle.version), "\(name)") }
    let sources = SourceFile.all(ending: ".swift").filter { $0.text.contains("\"\(Fascicle.version)\"") }
    #expect(sources.map(\.path) == ["fascicle/Fascicle.swift"])
  }

  @Test func everyFileIsUsedAndEveryUsedFileIsThere() throws {
    let build = try text("build")
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: Self.folder))
    for name in names.subtracting(["build", "try"]) { #expect(build.contains(name), "\(name)") }
    let used = build.matches(of: /(?:filled |\$data\/)([a-z][a-z.\-]+)/).map { String($0.output.1) }
    #expect(used.count >= 6)
    #expect(Set(used).subtracting(names) == [])
  }

  @Test(arguments: ["build", "try"])
  func theScriptsCanBeRun(_ name: String) throws {
    #expect(FileManager.default.isExecutableFile(atPath: Self.folder + "/" + name))
    let read = try ChildProcess.run("/bin/bash", ["-n", Self.folder + "/" + name], environment: [:])
    #expect(read.code == 0 && read.errors == "", "\(read.errors)")
  }

  @Test func everyPlaceholderIsFilled() throws {
    let build = try text("build")
    for name in ["control", "changelog", "copyright", "fascicle.metainfo.xml"] {
      for mark in try text(name).matches(of: /@[A-Z]+@/) {
        #expect(build.contains("s|\(mark.output)|"), "\(name): \(mark.output)")
      }
    }
  }

  /// What the pages in the package name of it is in it.
  @Test func thePagesPointToNothingThatIsNotThere() throws {
    let build = try text("build")
    let pages = try #require(build.firstMatch(of: /for page in ([A-Za-z ]+);/)).output.1.split(separator: " ")
    #expect(pages.count >= 2)
    for page in pages.map({ GuidePage(String($0)) }) {
      let text = page.lines.joined(separator: "\n")
      #expect(text.count > 1_000)
      for word in ["README", "Sources/", "Tests/", ".package", ".ci/"] {
        #expect(!text.contains(word), "\(page)")
      }
      for link in text.matches(of: /<doc:([A-Za-z]+)>/) { #expect(pages.contains { $0 == link.output.1 }) }
      for path in text.matches(of: /\/usr\/share\/([a-z]+\/[A-Za-z]+)/) {
        #expect(build.contains("$share/\(path.output.1)"), "\(path.output.0)")
      }
    }
    #expect(build.contains("cp -r Content \"$share/fascicle/Content\""))
  }

  /// Without a network nothing else can be fetched.
  @Test func itNeedsNoOtherPackage() throws {
    let fields = try text("control").split(separator: "\n").compactMap { $0.split(separator: ":").first }
    #expect(fields.contains("Suggests"))
    #expect(Set(fields).isDisjoint(with: ["Depends", "Recommends", "Pre-Depends"]))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func theCompletionsKnowEveryCommand(_ shell: String) throws {
    let script = try Program.command(["--generate-completion-script", shell])
    #expect(script.code == 0)
    for command in Fascicle.configuration.subcommands {
      #expect(script.output.contains(command._commandName), "\(command)")
    }
  }
}
