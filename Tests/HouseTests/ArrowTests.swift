import Foundation
import TestSupport
import Testing

/// Which room stands on which: the imports, the manifest and the README say the same, and every arrow points down.
@Suite struct ArrowTests {
  /// From each name to the names that it needs.
  typealias Arrows = [String: Set<String>]

  /// Our rooms: the folders of Sources but those that only name a library of the system.
  static let rooms: Set<String> = {
    let folders = try? FileManager.default.contentsOfDirectory(atPath: Project.root + "/Sources")
    return Set(folders ?? []).subtracting(["CMarkGFM", "CHaru"])
  }()

  /// Drawn from the import lines of every file.
  static let imported: Arrows = SourceFile.all(ending: ".swift").reduce(
    into: Dictionary(uniqueKeysWithValues: rooms.map { ($0, []) })
  ) { arrows, file in
    arrows[file.room]?.formUnion(rooms.intersection(file.imports).subtracting([file.room]))
  }

  /// Drawn in the README, in lines such as `Reports -> Knowledge, Screen` or `Screen -> nothing`, from the roof down.
  static func drawn() throws -> [(room: String, needs: [String])] {
    let text = try String(contentsOfFile: Project.root + "/README.md", encoding: .utf8)
    return text.matches(of: /(?m)^ *([A-Za-z]+) +-> +([A-Za-z, ]+)$/).map { match in
      let names = match.output.2.split(whereSeparator: { ", ".contains($0) }).map(String.init)
      return (String(match.output.1), names.filter { $0 != "nothing" })
    }
  }

  /// Drawn from the manifest's dependencies.
  static func declared() throws -> Arrows {
    let manifest = try String(contentsOfFile: Project.root + "/Package.swift", encoding: .utf8)
    let heads = manifest.matches(of: /\.\w+(?:t|T)arget\(\s*name: "(\w+)"|\.target\(\s*name: "(\w+)"/)
    let ends = heads.dropFirst().map(\.range.lowerBound) + [manifest.endIndex]
    let targets = zip(heads, ends).map { head, end in
      let named = manifest[head.range.upperBound..<end].matches(of: /"(\w+)"/).map { String($0.output.1) }
      return (String(head.output.1 ?? head.output.2 ?? ""), rooms.intersection(named))
    }
    return Dictionary(targets.filter { rooms.contains($0.0) }, uniquingKeysWith: { $0.union($1) })
  }

  /// Names that need each other in a circle, if any: what is left once all that need nothing more are taken away.
  static func circle(in arrows: Arrows) -> Set<String> {
    var left = arrows
    while let ground = left.first(where: { $0.value.isDisjoint(with: left.keys) }) {
      left[ground.key] = nil
    }
    return Set(left.keys)
  }

  @Test func theReadmeDrawsTheImports() throws {
    let drawn = try Self.drawn()
    #expect(Set(drawn.map(\.room)) == Self.rooms)
    for (room, needs) in drawn {
      #expect(Set(needs) == Self.imported[room], "README: \(room) -> \(needs.joined(separator: ", "))")
    }
  }

  @Test func everyArrowOfTheReadmePointsDown() throws {
    let drawn = try Self.drawn()
    for (place, (room, needs)) in drawn.enumerated() {
      let below = Set(drawn[(place + 1)...].map(\.room))
      #expect(below.isSuperset(of: needs), "\(room) needs what stands above it or beside it")
    }
  }

  @Test func theManifestDeclaresTheImports() throws {
    let declared = try Self.declared()
    for room in Self.rooms.sorted() { #expect(declared[room] == Self.imported[room], "\(room)") }
  }

  @Test(arguments: ["Knowledge", "Screen"])
  func theGroundStandsOnNothing(_ room: String) {
    #expect(Self.imported[room] == [])
  }

  /// A C file stands on those whose headers it includes.
  @Test func noFilesOfTheTerminalNeedEachOther() {
    let files = SourceFile.all(ending: ".c").map { file in
      let name = String(file.path.split(separator: "/").last?.dropLast(2) ?? "")
      let included = file.text.matches(of: /#include "(\w+)\.h"/).map { String($0.output.1) }
      return (name, Set(included).subtracting([name]))
    }
    #expect(files.count > 5)
    #expect(Self.circle(in: Dictionary(uniqueKeysWithValues: files)) == [])
  }

  @Test func aCircleIsSeen() {
    #expect(Self.circle(in: ["roof": ["wall"], "wall": ["ground"], "ground": []]) == [])
    #expect(Self.circle(in: ["roof": ["a"], "a": ["b"], "b": ["a"], "ground": []]) == ["roof", "a", "b"])
  }
}
