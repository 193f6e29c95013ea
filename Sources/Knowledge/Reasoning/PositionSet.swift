/// Positions of findings as the bits of whole numbers, so that sets of any size are held together at once.
///
/// The first 128 positions, which is every one of an ordinary guide, need no memory of their own.
package struct PositionSet: Sendable, Hashable {
  private var first: UInt128 = 0
  /// The later positions; it never ends with an empty number, so that equal sets look the same.
  private var further: [UInt128] = []

  private static let width = UInt128.bitWidth

  package init() {}

  package init(_ positions: some Sequence<Int>) {
    for position in positions { insert(position) }
  }

  package var isEmpty: Bool { first == 0 && further.isEmpty }

  package var count: Int { further.reduce(first.nonzeroBitCount) { $0 + $1.nonzeroBitCount } }

  package func contains(_ position: Int) -> Bool {
    position < Self.width
      ? first & 1 << position != 0
      : number(position / Self.width - 1) & 1 << (position % Self.width) != 0
  }

  package mutating func insert(_ position: Int) {
    if position < Self.width {
      first |= 1 << position
    } else {
      let place = position / Self.width - 1
      while further.count <= place { further.append(0) }
      further[place] |= 1 << (position % Self.width)
    }
  }

  package mutating func remove(_ position: Int) {
    if contains(position) { self = subtracting(Self(CollectionOfOne(position))) }
  }

  package func union(_ other: Self) -> Self { combined(other) { $0 | $1 } }

  package func intersection(_ other: Self) -> Self { combined(other) { $0 & $1 } }

  package func subtracting(_ other: Self) -> Self { combined(other) { $0 & ~$1 } }

  package mutating func formUnion(_ other: Self) { self = union(other) }

  package func isSubset(of other: Self) -> Bool {
    first & ~other.first == 0
      && (further.isEmpty || further.indices.allSatisfy { further[$0] & ~other.number($0) == 0 })
  }

  package func isDisjoint(with other: Self) -> Bool {
    first & other.first == 0
      && (further.isEmpty || further.indices.allSatisfy { further[$0] & other.number($0) == 0 })
  }

  @inline(__always)
  private func combined(_ other: Self, _ combine: (UInt128, UInt128) -> UInt128) -> Self {
    var result = Self()
    result.first = combine(first, other.first)
    if further.isEmpty && other.further.isEmpty { return result }
    for place in 0..<Swift.max(further.count, other.further.count) {
      result.further.append(combine(number(place), other.number(place)))
    }
    while result.further.last == 0 { result.further.removeLast() }
    return result
  }

  private func number(_ place: Int) -> UInt128 { place < further.count ? further[place] : 0 }
}

/// From the first position to the last.
extension PositionSet: Sequence {
  package struct Iterator: IteratorProtocol {
    private var bits: UInt128
    private var place = 0
    private let set: PositionSet

    fileprivate init(_ set: PositionSet) {
      self.set = set
      bits = set.first
    }

    package mutating func next() -> Int? {
      while bits == 0 {
        guard place < set.further.count else { return nil }
        bits = set.further[place]
        place += 1
      }
      defer { bits &= bits &- 1 }
      return place * PositionSet.width + bits.trailingZeroBitCount
    }
  }

  package func makeIterator() -> Iterator { Iterator(self) }
}
