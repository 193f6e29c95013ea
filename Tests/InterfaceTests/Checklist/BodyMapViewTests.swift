import Knowledge
import Screen
import TestSupport
import Testing

@testable import Interface

/// The body map as a page: drawings where they fit, else a list.
@Suite struct BodyMapViewTests {
  private static let marks: [Choice.ID] = [
    "left-hand-weak", "left-hand-twitch", "right-calf-cramp", "neck-stiff", "left-thigh-weak",
    "left-thigh-twitch", "left-thigh-numb",
  ]

  private static func map() throws -> BodyMap { try #require(RealContent.guide.bodyMap) }

  private static func view(
    _ columns: Int, _ rows: Int, _ region: BodyMap.Region.ID = "left-hand", _ mark: BodyMap.Mark.ID? = nil,
    marked: [Choice.ID] = marks
  ) throws -> BodyMapView {
    BodyMapView(
      try map(), marked: marked, focus: .init(region: region, mark: mark),
      size: Size(columns: columns, rows: rows))
  }

  /// A picture's name, its size, and what is in focus.
  static let pictures: [(name: String, columns: Int, rows: Int, region: String, mark: String?)] = [
    ("body-map-76x20", 76, 20, "left-hand", nil), ("body-map-marks-76x20", 76, 20, "left-thigh", "twitch"),
    ("body-map-76x18", 76, 18, "right-calf", nil), ("body-map-60x20", 60, 20, "right-calf", "weak"),
    ("body-map-40x20", 40, 20, "left-hand", "thin"), ("body-map-40x19", 40, 19, "left-hand", nil),
    ("body-map-marks-40x19", 40, 19, "neck", "stiff"),
  ]

  @Test(arguments: pictures)
  func looksAsItDid(_ name: String, _ columns: Int, _ rows: Int, _ region: String, _ mark: String?) throws {
    let view = try Self.view(columns, rows, Identifier(region), mark.map { Identifier($0) })
    let height = max(rows, view.lines.count)
    var frame = Frame(size: Size(columns: columns, rows: height))
    frame.draw(view.lines, in: Rect(column: 0, row: 0, columns: columns, rows: height))
    ScreenFile.compare(frame, with: name)
  }

  @Test(
    arguments: [
      (76, 18, .drawings), (200, 60, .drawings), (75, 20, .drawing), (76, 17, .list), (40, 20, .drawing),
      (39, 30, .list), (60, 19, .list), (1, 1, .list), (0, 0, .list),
    ] as [(Int, Int, BodyMapView.Layout)])
  func theLayoutFollowsTheRoom(columns: Int, rows: Int, layout: BodyMapView.Layout) throws {
    #expect(try Self.view(columns, rows).layout == layout)
  }

  /// Wherever the focus is, drawings fit, and the cursor stands on the `>` of what is in focus.
  @Test(arguments: [(76, 18), (76, 20), (120, 40), (60, 20), (40, 20), (40, 12), (20, 5), (7, 3)])
  func theCursorStandsOnTheFocus(columns: Int, rows: Int) throws {
    let map = try Self.map()
    let all = map.choices.map(\.id)
    for region in map.regions {
      for mark in [nil] + map.marks.map({ Optional($0.id) }) {
        for marked in [[], Self.marks, all] {
          let view = try Self.view(columns, rows, region.id, mark, marked: marked)
          #expect(view.lines.allSatisfy { $0.width <= columns }, "\(region.id)")
          #expect(view.layout == .list || view.lines.count <= rows, "\(region.id)")
          let line = try #require(
            view.lines.indices.contains(view.cursor.row) ? view.lines[view.cursor.row] : nil)
          let cell = try #require(
            line.cells.indices.contains(view.cursor.column) ? line.cells[view.cursor.column] : nil)
          #expect(cell.text == ">", "\(region.id) \(mark?.name ?? "-") at \(columns)x\(rows)")
          #expect(cell.style == .selected)
        }
      }
    }
  }

  @Test(
    arguments: [
      ([], "[  ]"), (["chest-weak"], "[W ]"), (["chest-weak", "chest-cramp"], "[WC]"),
      (["chest-cramp", "chest-twitch", "chest-numb"], "[T+]"),
    ] as [([Choice.ID], String)])
  func aSlotShowsItsLetters(marked: [Choice.ID], slot: String) throws {
    let view = try Self.view(76, 20, "face", marked: marked)
    let row = try #require(view.lines.first { $0.text.contains("[") && $0.text.contains("|") })
    #expect(row.text.contains("|   \(slot)   |"))
  }

  @Test func whatIsTooMuchIsCounted() throws {
    let all = try Self.map().choices.map(\.id)
    let words = try Self.view(76, 18, marked: all).lines.map(\.text).joined(separator: " ")
    #expect(words.contains("Marked: Face, jaw or tongue: weak, grown thin"))
    #expect(words.contains("; and 15 more") || words.contains("; and 14 more"))
    #expect(try Self.view(76, 18, marked: []).lines.last?.text == "Nothing is marked yet.")
  }
}
