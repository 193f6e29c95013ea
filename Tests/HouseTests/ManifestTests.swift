import Foundation
import TestSupport
import Testing

/// The manifest: a target depends only on targets of lower floors.
@Suite struct ManifestTests {
  /// The floor of each of our targets.
  static let floors: [String: Int] = [
    "Knowledge": 0, "Screen": 0, "SQLiteFile": 0, "CTerminal": 0, "CMarkGFM": 0,
    "Typesetting": 1, "System": 1, "Terminal": 1,
    "Authoring": 2, "GuideLibrary": 2, "KeptSessions": 2, "Reports": 2, "Interface": 2,
    "fascicle": 3,
  ]

  /// The targets of the manifest without those of tests, each with the targets of ours that it names.
  static func targets() throws -> [(name: String, dependencies: [String])] {
    let manifest = try String(contentsOfFile: Project.root + "/Package.swift", encoding: .utf8)
    let heads = manifest.matches(
      of: /\.(?:target|executableTarget|systemLibrary|testTarget)\(\s*name: "([\w-]+)"/)
    let ends = heads.dropFirst().map(\.range.lowerBound) + [manifest.endIndex]
    return zip(heads, ends).compactMap { head, end in
      let name = String(head.output.1)
      guard !name.hasSuffix("Tests"), !["TestSupport", "TerminalProbe", "FuzzProbe"].contains(name) else {
        return nil
      }
      let named = manifest[head.range.upperBound..<end].matches(of: /"([\w-]+)"/).map { String($0.output.1) }
      return (name, named.filter { floors[$0] != nil })
    }
  }

  @Test func everyRoomIsThere() throws {
    #expect(Set(try Self.targets().map(\.name)) == Set(Self.floors.keys))
  }

  @Test func dependenciesPointDown() throws {
    for (name, dependencies) in try Self.targets() {
      let floor = try #require(Self.floors[name])
      for dependency in dependencies {
        let below = try #require(Self.floors[dependency])
        #expect(below < floor, "\(name) depends on \(dependency)")
      }
    }
  }

  @Test(arguments: ["Knowledge", "Screen", "CTerminal", "CMarkGFM"])
  func theGroundFloorStandsOnNothing(_ name: String) throws {
    let target = try #require(try Self.targets().first { $0.name == name })
    #expect(target.dependencies == [])
  }

  @Test func theRoofStandsOnEveryRoom() throws {
    let roof = try #require(try Self.targets().first { $0.name == "fascicle" })
    #expect(
      Set(roof.dependencies).isSuperset(of: ["Knowledge", "Screen", "Authoring", "Interface", "Terminal"]))
  }

  @Test func ourCodeBuildsWithoutWarnings() throws {
    let manifest = try String(contentsOfFile: Project.root + "/Package.swift", encoding: .utf8)
    #expect(manifest.contains("-warnings-as-errors"))
    #expect(manifest.contains("swiftLanguageModes: [.v6]"))
  }
}
