/// A drawn figure on which somebody marks where something is noticed, and what.
///
/// What is marked is the answer to one finding, whose choices are every region with every mark.
package struct BodyMap: Sendable, Equatable, Codable {
  /// What can be noticed at a region, in the order shown.
  package let marks: [Mark]
  /// In the order of the choices that they make.
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

  /// The region of a name; nil where the map has none.
  package func region(_ id: Region.ID) -> Region? { regions.first { $0.id == id } }
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

extension BodyMap {
  /// A region of the body that can bear marks.
  package struct Region: Sendable, Equatable, Codable {
    package typealias ID = Identifier<Region>

    /// The side of the body, as its owner sees it.
    package enum Side: String, Sendable, CaseIterable, Codable {
      case left, right, middle
    }

    package let id: ID
    /// What people read.
    package let label: String
    /// The part of the body that it belongs to; several regions make a part.
    package let part: String
    package let side: Side
    /// The two letters by which a drawing names it.
    package let slot: String

    package init(id: ID, label: String, part: String, side: Side, slot: String) {
      self.id = id
      self.label = label
      self.part = part
      self.side = side
      self.slot = slot
    }
  }

  /// Something that can be noticed at a region.
  package struct Mark: Sendable, Equatable, Codable {
    package typealias ID = Identifier<Mark>

    package let id: ID
    /// What people read.
    package let label: String
    /// One capital, by which a drawing shows it.
    package let letter: String

    package init(id: ID, label: String, letter: String) {
      self.id = id
      self.label = label
      self.letter = letter
    }
  }
}
