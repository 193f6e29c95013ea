import Knowledge

/// The names of one kind, and which of them somebody most likely meant.
///
/// A guide of many articles can miss one name in each of them, so each is looked for once, and only the first hundred.
struct KnownNames {
  private static let mostLookedFor = 100
  private let names: Set<String>
  private let sorted: [String]
  private var nearest: [String: String?] = [:]

  init(_ names: some Sequence<String>) {
    self.names = Set(names)
    sorted = self.names.sorted()
  }

  func contains(_ name: String) -> Bool { names.contains(name) }

  /// The name that was most likely meant by an unknown one; nil where none is near, or too many were asked for.
  mutating func nearest(to name: String) -> String? {
    if let known = nearest[name] { return known }
    guard nearest.count < Self.mostLookedFor else { return nil }
    let found = Nearest.to(name, among: sorted)
    nearest.updateValue(found, forKey: name)
    return found
  }
}
