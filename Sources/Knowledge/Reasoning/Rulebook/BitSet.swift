/// A set of positions of findings, kept as bits: union and intersection take one step for every 128 positions.
///
/// swift-collections has a BitSet too, but this room imports nothing. The first 128 positions, all that an
/// ordinary guide has, are stored inline and need no allocation.
struct BitSet: Sendable, Hashable {
  private var early: UInt128 = 0
  /// The positions from 128 on, without trailing zeros, so that equal sets have equal bits; nil for none.
  private var later: [UInt128]?

  private static let width = UInt128.bitWidth

  init() {}

  /// The set of one position.
  init(_ position: Int) {
    insert(position)
  }

  init(_ positions: some Sequence<Int>) {
    for position in positions { insert(position) }
  }

  var isEmpty: Bool { early == 0 && later == nil }

  var count: Int {
    guard let later else { return early.nonzeroBitCount }
    return later.reduce(early.nonzeroBitCount) { $0 + $1.nonzeroBitCount }
  }

  /// The lowest position.
  var first: Int? {
    var positions = makeIterator()
    return positions.next()
  }

  func contains(_ position: Int) -> Bool {
    position < Self.width
      ? early & 1 << position != 0
      : number(position / Self.width) & 1 << (position % Self.width) != 0
  }

  mutating func insert(_ position: Int) {
    if position < Self.width {
      early |= 1 << position
    } else {
      formUnion(Self(position / Self.width, holding: 1 << (position % Self.width)))
    }
  }

  mutating func remove(_ position: Int) {
    if contains(position) { self = subtracting(Self(position)) }
  }

  func union(_ other: Self) -> Self { combined(other) { $0 | $1 } }

  func intersection(_ other: Self) -> Self { combined(other) { $0 & $1 } }

  func subtracting(_ other: Self) -> Self { combined(other) { $0 & ~$1 } }

  mutating func formUnion(_ other: Self) { self = union(other) }

  func isSubset(of other: Self) -> Bool {
    early & ~other.early == 0 && (later == nil || subtracting(other).isEmpty)
  }

  func isDisjoint(with other: Self) -> Bool {
    early & other.early == 0 && (later == nil || intersection(other).isEmpty)
  }
}

/// The words that hold the bits.
extension BitSet {
  fileprivate var numbers: Int { 1 + (later?.count ?? 0) }

  /// One word; zero beyond the last.
  fileprivate func number(_ place: Int) -> UInt128 {
    place == 0 ? early : place < numbers ? later?[place - 1] ?? 0 : 0
  }

  /// A set whose bits are all in one later word.
  private init(_ place: Int, holding number: UInt128) {
    later = Array(repeating: 0, count: place - 1) + [number]
  }

  @inline(__always)
  private func combined(_ other: Self, _ combine: (UInt128, UInt128) -> UInt128) -> Self {
    var result = Self()
    result.early = combine(early, other.early)
    if later == nil && other.later == nil { return result }
    var numbers = (1..<Swift.max(self.numbers, other.numbers)).map { combine(number($0), other.number($0)) }
    while numbers.last == 0 { numbers.removeLast() }
    if !numbers.isEmpty { result.later = numbers }
    return result
  }
}

/// From the first position to the last.
extension BitSet: Sequence {
  struct Iterator: IteratorProtocol {
    private var bits: UInt128
    private var place = 0
    private let set: BitSet

    fileprivate init(_ set: BitSet) {
      self.set = set
      bits = set.early
    }

    mutating func next() -> Int? {
      while bits == 0 {
        place += 1
        guard place < set.numbers else { return nil }
        bits = set.number(place)
      }
      defer { bits &= bits &- 1 }
      return place * BitSet.width + bits.trailingZeroBitCount
    }
  }

  var underestimatedCount: Int { count }

  func makeIterator() -> Iterator { Iterator(self) }
}
