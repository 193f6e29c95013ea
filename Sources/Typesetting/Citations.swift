import Knowledge

/// Sources in the order in which they are cited, numbered from one.
package struct Citations: Sendable, Hashable {
  /// The source with the number one first.
  package private(set) var sources: [Source.ID] = []
  /// By the sources' names; empty while there are few.
  private var numbers: [String: Int] = [:]

  /// So many are looked through; nearly every text has fewer.
  private static let few = 48

  /// Each source counts once, at its first place.
  package init(_ sources: [Source.ID] = []) {
    for source in sources { cite(source) }
  }

  /// The number of a source; nil where it is not cited.
  package func number(of source: Source.ID) -> Int? {
    numbers.isEmpty ? sources.firstIndex(of: source).map { $0 + 1 } : numbers[source.name]
  }

  /// Gives a source the next number where it has none, and says which it has.
  @discardableResult mutating func cite(_ source: Source.ID) -> Int {
    if let known = number(of: source) { return known }
    sources.append(source)
    if sources.count == Self.few {
      for (place, known) in sources.enumerated() { numbers[known.name] = place + 1 }
    } else if sources.count > Self.few {
      numbers[source.name] = sources.count
    }
    return sources.count
  }
}
