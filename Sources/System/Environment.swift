import Glibc

/// What the program is told by the variables of its environment.
package enum Environment {
  /// A variable's value; nil where it is not set or empty.
  package static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A variable that names a whole path: a relative one is no place to keep anything.
  ///
  /// A slash at its end says nothing, and is left out.
  static func path(_ name: String) -> String? {
    guard let value = variable(name), value.hasPrefix("/") else { return nil }
    return value.lastIndex { $0 != "/" }.map { String(value[...$0]) } ?? "/"
  }

  /// The home folder, where the variable names a whole path.
  ///
  /// The variable is read directly, because the system's own idea of a home folder comes from elsewhere.
  package static var home: String? { path("HOME") }
}

/// The folders that the program keeps things in; none of them need be there.
///
/// `FASCICLE_HOME` holds all of them in one place; else they are those of the XDG base directories.
package enum ProgramFolder {
  /// What can be made again.
  case cache
  /// What people chose to keep.
  case state
  /// What people set.
  case settings

  /// The folder's path; nil where no variable names a whole path.
  package var path: String? {
    let home = Environment.home
    return switch self {
    case .cache: within("cache") ?? xdg("XDG_CACHE_HOME") ?? home.map { $0 + "/.cache/fascicle" }
    case .state: within("state") ?? xdg("XDG_STATE_HOME") ?? home.map { $0 + "/.local/state/fascicle" }
    case .settings: within("config") ?? xdg("XDG_CONFIG_HOME") ?? home.map { $0 + "/.config/fascicle" }
    }
  }

  /// The folders in which an administrator's settings for everybody may lie, the first counting before the second.
  ///
  /// None where `FASCICLE_HOME` keeps everything in one place.
  package static var settingsForEverybody: [String] {
    guard Environment.path("FASCICLE_HOME") == nil else { return [] }
    let named = Environment.variable("XDG_CONFIG_DIRS")?.split(separator: ":").map(String.init)
    return (named ?? ["/etc/xdg"]).filter { $0.hasPrefix("/") }.map { $0 + "/fascicle" }
  }

  private func within(_ name: String) -> String? { Environment.path("FASCICLE_HOME").map { "\($0)/\(name)" } }

  private func xdg(_ name: String) -> String? { Environment.path(name).map { $0 + "/fascicle" } }
}
