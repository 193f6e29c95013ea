import Knowledge
import Screen
import TestSupport
import Testing
import Typesetting

/// The comparison at every width: no line too wide, no word lost.
@Suite struct ComparisonTableTests {
  private static let rows = RealContent.guide.comparison
  private static let conditions = RealContent.index.compared

  /// The different words of a text.
  private static func words(_ text: String) -> Set<Substring> {
    Set(text.split { $0.isWhitespace })
  }

  @Test func thereIsAComparison() {
    #expect(Self.rows.count >= 14)
    #expect(Self.conditions.map(\.id) == ["als", "ms", "benign"])
    #expect(Self.rows.allSatisfy { row in Self.conditions.allSatisfy { row.cells[$0.id]?.isEmpty == false } })
  }

  @Test(arguments: 20...200)
  func keepsWithinTheWidthAndLosesNoWord(_ width: Int) {
    let table = ComparisonTable(Self.rows, conditions: Self.conditions, width: width)
    #expect(table.lines.allSatisfy { $0.width <= width })
    for (row, set) in zip(Self.rows, table.rows) {
      let shown = Self.words(set.lines.map(\.text).joined(separator: " "))
      let lost = Self.conditions.flatMap { Self.words(row.cells[$0.id] ?? "") }.filter { !shown.contains($0) }
      #expect(lost.isEmpty, "\(row.id)")
    }
  }

  /// Sets of columns that hold conditions of which not every row tells something.
  private static let wider: [[Condition.ID]] = [
    ["als", "ms", "cervical-myelopathy", "multifocal-motor-neuropathy"],
    ["als", "inclusion-body-myositis", "myasthenia-gravis", "kennedy-disease"],
    ["ms", "b12-deficiency", "neuromyelitis-optica", "stiff-person-syndrome"],
    ["benign", "isaacs-syndrome", "restless-legs-syndrome", "overactive-thyroid"],
  ]

  @Test(arguments: wider)
  func fourColumnsLoseNoWordAtAnyWidth(_ ids: [Condition.ID]) {
    let chosen = ids.compactMap { RealContent.index.conditions[$0] }
    let rows = Self.rows.filter { $0.speaks(of: ids) }
    #expect(chosen.count == 4)
    #expect(rows.contains { row in ids.contains { row.cells[$0] == nil } })
    for width in 20...200 {
      let table = ComparisonTable(rows, conditions: chosen, width: width)
      #expect(table.lines.allSatisfy { $0.width <= width }, "\(width)")
      for (row, set) in zip(rows, table.rows) {
        let shown = Self.words(set.lines.map(\.text).joined(separator: " "))
        let lost = ids.flatMap { Self.words(row.cells[$0] ?? PageWords.noCell) }.filter {
          !shown.contains($0)
        }
        #expect(lost.isEmpty, "\(row.id) at \(width)")
      }
    }
  }

  @Test func stepsFromTableOverBandsToList() {
    var steps: [String] = []
    for width in (20...200).reversed() {
      let step =
        switch ComparisonTable(Self.rows, conditions: Self.conditions, width: width).arrangement {
        case .table: "table"
        case .bands(let across, _): "\(across) across"
        case .list: "list"
        }
      if steps.last != step { steps.append(step) }
    }
    #expect(steps == ["table", "3 across", "2 across", "list"])
  }

  @Test(arguments: [(120, true), (60, false), (30, false)])
  func onlyATableHasAHeader(_ width: Int, _ hasHeader: Bool) {
    let table = ComparisonTable(Self.rows, conditions: Self.conditions, width: width)
    #expect(table.header.isEmpty == !hasHeader)
    #expect(table.rows.map(\.id) == Self.rows.map(\.id))
  }
}
