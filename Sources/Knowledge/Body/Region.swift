extension BodyMap {
  /// A region of the body that can bear marks.
  package struct Region: Sendable, Equatable, Codable {
    package typealias ID = Identifier<Region>

    /// The side of the body, as its owner sees it.
    package enum Side: String, Sendable, CaseIterable, Codable {
      case left, right, middle
    }

    package let id: ID
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
