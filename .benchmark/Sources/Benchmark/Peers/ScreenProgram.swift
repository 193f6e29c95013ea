/// A program on a terminal, and what is done to it.
struct ScreenProgram {
  let name: String
  let words: [String]
  /// What it finds in its environment, as name=value.
  var environment: [String] = []
  /// What its first whole frame shows, in one piece.
  let ready: String
  let steps: [Step]
  /// The keys that end it.
  let quit: String
  /// What must be there, by path or by name.
  var needs: [String] = []

  /// The first thing that is missing.
  var missing: String? {
    ([words[0]] + needs).first { $0.contains("/") ? !Files.isThere($0) : Files.program($0) == nil }
  }
}
