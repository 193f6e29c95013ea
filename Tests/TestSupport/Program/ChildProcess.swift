import Foundation

/// Another program, run to its end.
///
/// Foundation's own Process also waits for whatever the program leaves running, as a terminal's server.
package enum ChildProcess {
  /// Runs a program with this input and environment alone.
  package static func run(
    _ program: String, _ arguments: [String], input: String = "", environment: [String: String]
  ) throws -> Outcome {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try input.write(toFile: folder + "/in", atomically: false, encoding: .utf8)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, folder + "/in", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, folder + "/out", O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, folder + "/err", O_WRONLY | O_CREAT, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    letSignalsThrough(&attributes)
    var child = pid_t()
    let started = withCStrings([program] + arguments) { words in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { variables in
        posix_spawn(&child, program, &actions, &attributes, words, variables)
      }
    }
    guard started == 0 else {
      throw ProgramFailure("\(program) cannot be started: \(String(cString: strerror(started)))")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Outcome(
      code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: text(folder + "/out"),
      errors: text(folder + "/err"))
  }

  /// The threads that tests run on block all signals, and a child would inherit that.
  private static func letSignalsThrough(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    var every = sigset_t()
    sigemptyset(&none)
    sigfillset(&every)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &every)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  /// What a program has written to a file.
  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
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

/// How a program ended.
package struct Outcome {
  /// Its exit code, or 128 and the signal that ended it.
  package let code: Int32
  package let output: String
  package let errors: String
}

/// Why a program that a test needs could not be run; it fails the test.
package struct ProgramFailure: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
