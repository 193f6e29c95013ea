import Knowledge

/// Sources in the order in which they are cited, numbered from one.
package struct Citations: Sendable, Hashable {
  package private(set) var sources: [Source.ID] = []
  /// By the sources' names.
  private var numbers: [String: Int] = [:]

  package init(_ sources: [Source.ID] = []) {
    for source in sources { cite(source) }
  }

  /// The number of a source; nil where it is not cited.
  package func number(of source: Source.ID) -> Int? { numbers[source.name] }

  /// Gives a source the next number where it has none, and says which it has.
  @discardableResult mutating func cite(_ source: Source.ID) -> Int {
    if let known = number(of: source) { return known }
    sources.append(source)
    numbers[source.name] = sources.count
    return sources.count
  }
}
