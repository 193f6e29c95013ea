import Interface

/// Where two values differ, so that a failing test says it in a line and not in a page.
enum Difference {
  /// A line for each part that differs; none when the values are equal.
  static func between<Value: Equatable>(_ seen: Value, _ expected: Value) -> [String] {
    guard seen != expected else { return [] }
    let found = parts(seen, expected, path: "")
    return found.isEmpty ? ["the values differ"] : Array(found.prefix(8))
  }

  /// The same for states; the page follows from the rest, and which keys led there does not matter.
  static func between(_ seen: State, _ expected: State) -> [String] {
    var seen = seen
    (seen.page, seen.latestKeys, seen.copyKey) = (expected.page, expected.latestKeys, expected.copyKey)
    seen.keyGuard = expected.keyGuard
    return between([seen], [expected])
  }

  /// The leaves that differ, each with the path that leads there.
  private static func parts(_ seen: Any, _ expected: Any, path: String) -> [String] {
    let left = Array(Mirror(reflecting: seen).children)
    let right = Array(Mirror(reflecting: expected).children)
    guard !left.isEmpty, left.count == right.count, zip(left, right).allSatisfy({ $0.label == $1.label })
    else {
      let (seen, expected) = (String(describing: seen), String(describing: expected))
      return seen == expected ? [] : ["\(path): \(seen.prefix(80)) instead of \(expected.prefix(80))"]
    }
    return zip(left, right).enumerated().flatMap { number, pair in
      parts(pair.0.value, pair.1.value, path: path + "." + (pair.0.label ?? String(number)))
    }
  }
}
