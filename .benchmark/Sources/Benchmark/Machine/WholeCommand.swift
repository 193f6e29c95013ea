import Glibc

/// A command that is run to its end, without a terminal.
enum WholeCommand {
  /// Runs it and gives the milliseconds it took; its output goes nowhere, or to a file.
  @discardableResult
  static func run(
    _ words: [String], environment: [String], input: String = "/dev/null", output: String = "/dev/null"
  ) throws(Failure) -> Double {
    let start = Clock.nanoseconds
    let child = try Spawning.start(words, environment: environment, inOwnSession: false) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let took = Double(Clock.nanoseconds - start) / 1_000_000
    guard status == 0 else {
      throw .system("this failed with status \(status >> 8): \(words.joined(separator: " "))")
    }
    return took
  }
}
