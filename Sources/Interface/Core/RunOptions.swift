import Screen

/// How the program is to behave where it stands: on somebody's own computer, or where anybody may use it.
package struct RunOptions: Sendable {
  /// Whether anybody may use it: there is no way out, and nothing is written.
  package var isKiosk = false
  /// Whether the advice may be printed where anybody may use the program; it is never written to a file there.
  package var printsInKiosk = false
  /// After so many seconds without a key everything is forgotten, unless somebody says otherwise; nil for never.
  package var idleSeconds: Int?
  /// The keys by which staff leave; none where no keys do.
  package var wayOut: [Key] = []
  /// Whether the list shows which articles were opened.
  package var marksRead = false

  /// Whether the terminal shows so little at a time that what is typed is only looked for when the typing rests.
  package var isSlow = false
  /// Whether whoever sees it has not been here before, and is told where to begin.
  package var isFirstStart = false

  package init() {}

  /// How many seconds the warning stands before everything is forgotten.
  package var warningSeconds: Int? { idleSeconds.map { min($0, Self.longestWarning) } }

  private static let longestWarning = 60
}
