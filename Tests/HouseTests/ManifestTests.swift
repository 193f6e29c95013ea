import Foundation
import TestSupport
import Testing

/// What the manifest promises of every target and every dependency.
@Suite struct ManifestTests {
  private let manifest: String

  init() throws {
    manifest = try String(contentsOfFile: Project.root + "/Package.swift", encoding: .utf8)
  }

  @Test func ourCodeBuildsWithoutWarnings() {
    #expect(manifest.contains("-warnings-as-errors"))
    #expect(manifest.contains("swiftLanguageModes: [.v6]"))
  }

  /// Package.resolved is not kept, so that only the manifest says what is built.
  @Test func everyDependencyHasAnExactVersion() {
    let lines = manifest.split(separator: "\n").filter { $0.contains(".package(") }
    #expect(!lines.isEmpty)
    for line in lines { #expect(line.contains("exact: \""), "\(line)") }
  }
}
