import Foundation
import TestSupport
import Testing

/// A damaged compiled folder is made again, and never believed.
@Suite(.serialized) struct CacheDamageTests {
  private let home: SessionHome

  init() throws { home = try SessionHome() }

  private func list() throws -> Outcome {
    try home.shell("FASCICLE_CONTENT='\(Project.contentFolder)' exec PROGRAM list --json")
  }

  private var cached: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.path + "/cache")) ?? []
    return names.map { home.path + "/cache/" + $0 }
  }

  @Test(arguments: ["flip", "cut", "empty", "folder", "grown", "other"])
  func whateverHappensToItTheSameIsTold(_ damage: String) throws {
    let whole = try list()
    let path = try #require(cached.first)
    let before = try #require(FileManager.default.contents(atPath: path))
    var data = before
    switch damage {
    case "flip": data[data.count / 2] ^= 1
    case "cut": data.removeLast()
    case "grown": data.append(0)
    case "other": data = Data("no library".utf8)
    default: data = Data()
    }
    try FileManager.default.removeItem(atPath: path)
    if damage == "folder" {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    } else {
      try data.write(to: URL(fileURLWithPath: path))
    }
    let again = try list()
    #expect(again.code == 0)
    #expect(again.errors == "")
    #expect(again.output == whole.output)
    #expect(cached == [path])
    #expect(FileManager.default.contents(atPath: path) == before)
  }

  @Test func whatSomebodyLeftUnfinishedIsRemovedInTime() throws {
    _ = try list()
    let left = home.path + "/cache/0-0-1.unfinished"
    try Data("half".utf8).write(to: URL(fileURLWithPath: left))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -7_200)], ofItemAtPath: left)
    for path in cached where path != left { try FileManager.default.removeItem(atPath: path) }
    _ = try list()
    #expect(cached.count == 1 && !cached.contains(left))
  }
}
