extension BodyMap {
  /// What marks answer of another finding: always yes, never anything less.
  package struct Implication: Sendable, Equatable, Codable {
    package let finding: Finding.ID
    /// A region counts when it bears one of these.
    package let marks: [Mark.ID]
    /// A region counts only when it bears one of these as well; empty when nothing more is demanded.
    package let with: [Mark.ID]
    /// In how many different parts of the body the regions must lie.
    package let parts: Int
    /// Whether all the regions must lie on one and the same side, and none in the middle.
    package let oneSide: Bool
    /// The regions among which all must be; empty when they may lie anywhere.
    package let within: [Region.ID]

    package init(
      finding: Finding.ID, marks: [Mark.ID], with: [Mark.ID] = [], parts: Int = 1, oneSide: Bool = false,
      within: [Region.ID] = []
    ) {
      self.finding = finding
      self.marks = marks
      self.with = with
      self.parts = parts
      self.oneSide = oneSide
      self.within = within
    }

    /// Whether any one of the marks is enough, wherever it stands.
    package var isPlain: Bool { with.isEmpty && parts <= 1 && !oneSide && within.isEmpty }

    /// Whether what is marked answers the finding yes.
    package func holds(for marked: [MarkedRegion]) -> Bool {
      let counting = marked.filter { bears(marks, $0) && (with.isEmpty || bears(with, $0)) }.map(\.region)
      guard !counting.isEmpty, Set(counting.map(\.part)).count >= parts else { return false }
      if oneSide {
        let sides = Set(counting.map(\.side))
        if sides.count > 1 || sides.contains(.middle) { return false }
      }
      return within.isEmpty || counting.allSatisfy { within.contains($0.id) }
    }

    private func bears(_ wanted: [Mark.ID], _ marked: MarkedRegion) -> Bool {
      marked.marks.contains { wanted.contains($0.id) }
    }
  }
}
