/// Finds the known name that somebody most likely meant.
package enum Nearest {
  /// The nearest of the names, if one is near enough to be a slip; the first of equals.
  ///
  /// Up to a third of the letters may be wrong, but in a text of up to `strict` letters only one.
  package static func to(_ text: String, among names: some Sequence<String>, strict: Int = 0) -> String? {
    let wanted = Array(text.lowercased().prefix(longest).unicodeScalars)
    let allowed = wanted.count <= strict ? 1 : max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for name in names {
      let letters = Array(name.lowercased().unicodeScalars)
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let found = distance(wanted, letters)
      if found <= allowed, found < best?.distance ?? Int.max { best = (name, found) }
    }
    return best?.name
  }

  /// Names longer than this are compared by their beginning.
  private static let longest = 80

  /// How many letters to change, insert, drop or swap.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
