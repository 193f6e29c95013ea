import Glibc

/// How programs are started.
enum Spawning {
  /// POSIX_SPAWN_SETSID of glibc's spawn.h, which shows it to C alone.
  private static let ownSession: Int16 = 0x80

  /// Starts a program with these words and variables alone; `set` says what it has for input and output.
  static func start(
    _ words: [String], environment: [String], inOwnSession: Bool,
    _ set: (inout posix_spawn_file_actions_t) -> Void
  ) throws(Failure) -> pid_t {
    guard let program = words.first.flatMap({ $0.contains("/") ? $0 : Files.program($0) }) else {
      throw .notFound("\(words.first ?? "") is not installed")
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    set(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A leader of a session of its own gets the first terminal it opens as its own.
    if inOwnSession { posix_spawnattr_setflags(&attributes, ownSession) }
    var child = pid_t()
    let outcome = withCStrings(words) { words in
      withCStrings(environment) { posix_spawn(&child, program, &actions, &attributes, words, $0) }
    }
    guard outcome == 0 else {
      throw .system("\(program) cannot be started: \(String(cString: strerror(outcome)))")
    }
    return child
  }

  /// Hands a list of strings to C.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}
