/// The shared vocabulary that findings are coded in, as far as the guide needs it: its terms with their
/// names, and which term stands above which.
package struct TermMap: Sendable, Equatable {
  /// The vocabulary's release, as its makers name it; empty when the guide has no vocabulary.
  package let release: String
  /// The line that its makers ask to be shown wherever its codes stand.
  package let attribution: String
  /// In the order of the file.
  package let terms: [Term]

  private let positions: [String: Int]

  /// Of terms with the same id the first one counts.
  package init(release: String = "", attribution: String = "", terms: [Term] = []) {
    self.release = release
    self.attribution = attribution
    self.terms = terms
    positions = Dictionary(
      terms.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A term by its id, such as `HP:0000001`.
  package subscript(_ id: String) -> Term? { positions[id].map { terms[$0] } }

  /// A term and every term above it; only itself when the map does not hold it.
  package func atOrAbove(_ id: String) -> Set<String> {
    var found: Set<String> = [id]
    var waiting = [id]
    while let next = waiting.popLast() {
      waiting += (self[next]?.parents ?? []).filter { found.insert($0).inserted }
    }
    return found
  }
}

extension TermMap {
  /// Whether a term alarms: it or one above it is marked so.
  package func alarms(_ id: String) -> Bool {
    atOrAbove(id).contains { self[$0]?.alarms == true }
  }
}

/// One term of the vocabulary.
package struct Term: Sendable, Equatable {
  /// Such as `HP:0000001`.
  package let id: String
  /// Its name, letter for letter as its makers write it.
  package let label: String
  /// The terms right above it.
  package let parents: [String]
  /// Whether it is marked as one that needs a doctor the same day or at once.
  package let alarms: Bool

  package init(id: String, label: String, parents: [String] = [], alarms: Bool = false) {
    self.id = id
    self.label = label
    self.parents = parents
    self.alarms = alarms
  }

  /// Reads a line of a term, the terms right above it with commas between, and its name.
  ///
  /// A hyphen stands where there is none above, and a `!` after the name of a term that alarms. Nil when a part is
  /// missing.
  package init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count == 3 else { return nil }
    let alarms = parts[2].hasSuffix(Self.alarmSuffix)
    self.init(
      id: String(parts[0]), label: String(alarms ? parts[2].dropLast(Self.alarmSuffix.count) : parts[2]),
      parents: parts[1] == "-" ? [] : parts[1].split(separator: ",").map(String.init), alarms: alarms)
  }

  /// The same as a line.
  package var line: String {
    "\(id) \(parents.isEmpty ? "-" : parents.joined(separator: ",")) \(label)\(alarms ? Self.alarmSuffix : "")"
  }

  /// What stands after the name of a term that alarms.
  private static let alarmSuffix = " !"
}
