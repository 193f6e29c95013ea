/// A drawn figure on which somebody marks where something is noticed, and what.
///
/// What is marked is the answer to one finding, whose choices are every region with every mark.
package struct BodyMap: Sendable, Equatable, Codable {
  /// What can be noticed at a region, in the order shown.
  package let marks: [Mark]
  package let regions: [Region]
  /// The views of the figure, side by side from the left.
  package let drawings: [Drawing]
  /// In the order in which they are worked out.
  package let implications: [Implication]
  package let sources: [Source.ID]
  /// How the map is used.
  package let introduction: [Block]

  package init(
    marks: [Mark], regions: [Region], drawings: [Drawing], implications: [Implication],
    sources: [Source.ID], introduction: [Block]
  ) {
    self.marks = marks
    self.regions = regions
    self.drawings = drawings
    self.implications = implications
    self.sources = sources
    self.introduction = introduction
  }

  /// The name of the choice that says that a region bears a mark.
  package static func choice(_ region: Region.ID, _ mark: Mark.ID) -> Choice.ID {
    Identifier("\(region)-\(mark)")
  }

  /// Every region with every mark, region by region.
  package var choices: [Choice] {
    regions.flatMap { region in
      marks.map { mark in
        Choice(
          id: Self.choice(region.id, mark.id), label: "\(region.label): \(mark.label)", answers: [:],
          age: nil, spot: Choice.Spot(place: region.label, mark: mark.label))
      }
    }
  }

  package func region(_ id: Region.ID) -> Region? { regions.first { $0.id == id } }

  package func mark(_ id: Mark.ID) -> Mark? { marks.first { $0.id == id } }
}

extension BodyMap {
  /// A region that bears marks.
  package struct MarkedRegion: Sendable, Equatable {
    package let region: Region
    /// At least one, in the map's order.
    package let marks: [Mark]

    package init(region: Region, marks: [Mark]) {
      self.region = region
      self.marks = marks
    }
  }

  /// The regions that bear marks by these choices, in the map's order.
  package func marks(in choices: [Choice.ID]) -> [MarkedRegion] {
    regions.compactMap { region in
      // Most regions bear nothing, and then no name need be put together.
      let near = choices.filter { $0.name.hasPrefix(region.id.name) }
      let marks = near.isEmpty ? [] : marks.filter { near.contains(Self.choice(region.id, $0.id)) }
      return marks.isEmpty ? nil : MarkedRegion(region: region, marks: marks)
    }
  }

  /// The same for an answer; none where nothing was marked.
  package func marks(in answer: Answer?) -> [MarkedRegion] {
    if case .chose(let taken)? = answer { marks(in: taken) } else { [] }
  }
}
