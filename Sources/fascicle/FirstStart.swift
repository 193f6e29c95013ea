import Glibc

/// Whether the program has never been used here.
enum FirstStart {
  /// True while there is neither a cache, nor settings, nor anything that somebody asked to keep.
  ///
  /// Nothing is written to remember it: whoever keeps nothing is told again, in one line.
  static var isNow: Bool {
    !isThere(CacheFolder.place()) && !isThere(SettingsFile.folder()) && !isThere(try? StateFolder.path())
  }

  private static func isThere(_ place: String?) -> Bool {
    place.map { access($0, F_OK) == 0 } ?? false
  }
}
