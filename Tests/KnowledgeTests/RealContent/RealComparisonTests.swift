import Knowledge
import TestSupport
import Testing

/// What the real comparison tells of the conditions that can look like the compared ones.
@Suite struct RealComparisonTests {
  private static let rows = RealContent.guide.comparison

  @Test(
    arguments: [
      ("cervical-myelopathy", 5), ("multifocal-motor-neuropathy", 5), ("inclusion-body-myositis", 5),
      ("myasthenia-gravis", 5), ("kennedy-disease", 5), ("isaacs-syndrome", 5), ("b12-deficiency", 3),
      ("stiff-person-syndrome", 3), ("neuromyelitis-optica", 3), ("restless-legs-syndrome", 3),
      ("overactive-thyroid", 3),
    ] as [(Condition.ID, Int)])
  func isToldIn(_ condition: Condition.ID, least: Int) {
    #expect(Self.rows.filter { $0.speaks(of: [condition]) }.count >= least)
  }

  @Test(arguments: rows)
  func everyCellIsPlain(_ row: ComparisonRow) {
    for (condition, text) in row.cells {
      #expect(text.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(condition)")
      #expect(text.hasSuffix("."), "\(condition)")
      for sentence in text.split(whereSeparator: { ".:?!".contains($0) }) {
        #expect(sentence.split(separator: " ").count <= 25, "\(condition): \(sentence)")
      }
      #expect(row.sources[condition]?.isEmpty == false, "\(condition)")
    }
  }
}
