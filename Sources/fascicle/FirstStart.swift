import System

/// Whether the program has never been used here.
enum FirstStart {
  /// True while there is neither a cache, nor settings, nor anything that somebody asked to keep.
  ///
  /// Nothing is written to remember it: whoever keeps nothing is told again, in one line.
  static var isNow: Bool {
    [ProgramFolder.cache, .settings, .state].allSatisfy { !($0.path.map(Paths.exists) ?? false) }
  }
}
