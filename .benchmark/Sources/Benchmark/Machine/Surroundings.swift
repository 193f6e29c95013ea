/// The variables that measured programs see: the same for all, and nothing of who runs them.
enum Surroundings {
  static let path = "PATH=/usr/local/bin:/usr/bin:/bin"

  /// For commands.
  static let plain = [path, "LANG=C.UTF-8"]

  /// For programs on a terminal, with a home of their own.
  static func terminal(home: String) -> [String] {
    plain + ["TERM=xterm-256color", "HOME=\(home)", "FASCICLE_HOME=\(home)/fascicle", "SHELL=/bin/sh"]
  }
}
