import Glibc

/// The ways in which a program of ours could crash.
enum Crash: String {
  case trap, bounds, overflow, recursion, abort

  /// Crashes; what it works with is known only when it runs.
  func happen(_ number: Int) {
    switch self {
    case .trap: fatalError("a made-up answer")
    case .bounds: print([number][number + 1])
    case .overflow: print(Int.max - 1 + (number + 2))
    case .recursion: print(Self.depth(number))
    case .abort: Glibc.abort()
    }
  }

  private static func depth(_ number: Int) -> Int { number < 0 ? 0 : 1 + depth(number + 1) &+ number }
}
