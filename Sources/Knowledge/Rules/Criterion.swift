/// When a rule holds or a question is asked: a tree over findings answered yes and facts.
///
/// It knows no negation, so that one more yes can only make more rules hold.
package indirect enum Criterion<Leaf: Hashable & Sendable & Codable>: Sendable, Hashable, Codable {
  case finding(Leaf)
  case fact(FactTest)
  case all([Criterion])
  /// At least this many of the parts; `any` is at least one.
  case atLeast(Int, [Criterion])

  /// One of the parts.
  package static func any(_ parts: [Criterion]) -> Criterion { .atLeast(1, parts) }

  /// The same tree over other leaves; nil when a leaf has no counterpart.
  package func mapped<Other: Codable>(_ other: (Leaf) -> Other?) -> Criterion<Other>? {
    func each(_ parts: [Criterion]) -> [Criterion<Other>]? {
      var result: [Criterion<Other>] = []
      for part in parts {
        guard let changed = part.mapped(other) else { return nil }
        result.append(changed)
      }
      return result
    }
    switch self {
    case .finding(let leaf): return other(leaf).map { .finding($0) }
    case .fact(let test): return .fact(test)
    case .all(let parts): return each(parts).map { .all($0) }
    case .atLeast(let count, let parts): return each(parts).map { .atLeast(count, $0) }
    }
  }

  /// Every leaf of the tree, in reading order.
  package var leaves: [Leaf] {
    switch self {
    case .finding(let leaf): [leaf]
    case .fact: []
    case .all(let parts), .atLeast(_, let parts): parts.flatMap(\.leaves)
    }
  }

  /// Every fact that the tree asks for.
  package var facts: [FactTest] {
    switch self {
    case .finding: []
    case .fact(let test): [test]
    case .all(let parts), .atLeast(_, let parts): parts.flatMap(\.facts)
    }
  }
}

/// A question to a fact about the person.
package enum FactTest: Sendable, Hashable, Codable {
  /// The age in years is within this range.
  case age(AgeRange)

  /// Three-valued: an unknown age, or a band that is only partly within the range, leaves it open.
  package func truth(age: AgeRange?) -> Truth {
    switch self {
    case .age(let wanted):
      guard let age else { return .unknown }
      if age.least >= wanted.least && age.most <= wanted.most { return .yes }
      return age.most < wanted.least || age.least > wanted.most ? .no : .unknown
    }
  }
}
