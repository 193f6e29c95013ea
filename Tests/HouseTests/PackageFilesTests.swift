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

  @Test(arguments: ["bash", "zsh", "fish"])
  func theCompletionsKnowEveryCommand(_ shell: String) throws {
    let script = try Program.command(["--generate-completion-script", shell])
    #expect(script.code == 0)
    for command in Fascicle.configuration.subcommands {
      #expect(script.output.contains(command._commandName), "\(command)")
    }
  }
}
