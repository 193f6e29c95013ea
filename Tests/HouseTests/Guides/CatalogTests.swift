import Foundation
import TestSupport
import Testing

/// Each room has a page of its own, and each symbol that a page names is in that room.
@Suite struct CatalogTests {
  /// What is no room to tell of: a library's map, and a few lines that two rooms share.
  static let others: Set<String> = ["CHaru", "CMarkGFM", "SQLiteFile"]

  static let rooms: [String] = {
    let all = try? FileManager.default.contentsOfDirectory(atPath: Project.root + "/Sources")
    return (all ?? []).filter { !others.contains($0) }.sorted()
  }()

  /// Every name that a room's code declares.
  private func names(in room: String) -> Set<String> {
    let code = SourceFile.all(ending: ".swift", ".h").filter { $0.room == room }.map(\.text).joined()
    let swift = code.matches(
      of: /(?:struct|class|enum|protocol|func|let|var|case|typealias) `?([A-Za-z_]+)/)
    let c = code.matches(of: /(ct_[a-z_]+)(?:\(|;)/)
    return Set(swift.map { String($0.1) } + c.map { String($0.1) })
  }

  @Test(arguments: rooms)
  func theRoomHasAPage(_ room: String) throws {
    let page = try #require(
      SourceFile.all(ending: ".md").first { $0.path == "\(room)/\(room).docc/\(room).md" },
      "\(room) has no page")
    #expect(page.lines.first == "# ``\(room)``")
    #expect(page.lines.count <= 100)
    let known = names(in: room)
    let links = page.text.matches(of: /``([^`]+)``/).map { String($0.1) }.dropFirst()
    #expect(links.count >= 8, "\(links)")
    for link in links {
      for part in link.split(separator: "/") {
        let name = String(part.prefix { $0 != "(" })
        #expect(known.contains(name) || name == room, "\(page.path): \(link)")
      }
    }
  }

  @Test func allRoomsAreThere() {
    #expect(Self.rooms.count == 13, "\(Self.rooms)")
  }

  @Test func theReadmePointsToTheGuides() throws {
    let readme = try String(contentsOfFile: Project.root + "/README.md", encoding: .utf8)
    for page in ["WritingContent.md", "InAClinic.md"] {
      #expect(readme.contains("Sources/fascicle/fascicle.docc/\(page)"), "\(page)")
    }
  }
}
