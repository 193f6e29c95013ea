import Glibc

/// A program on a terminal of its own.
struct TerminalProgram {
  let terminal: PseudoTerminal
  let process: pid_t
  /// Milliseconds from just before it was started to its first whole frame.
  let start: Double

  /// Starts a program and waits until its first frame, which holds this text, is there.
  init(_ words: [String], environment: [String], ready: String) throws(Failure) {
    let terminal = try PseudoTerminal()
    let began = Clock.nanoseconds
    do throws(Failure) {
      process = try Spawning.start(words, environment: environment, inOwnSession: true) { actions in
        posix_spawn_file_actions_addopen(&actions, 0, terminal.path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
      }
    } catch {
      terminal.handOver()
      terminal.close()
      throw error
    }
    terminal.handOver()
    self.terminal = terminal
    let output = terminal.listen(quiet: 150, timeout: 30_000, for: ready)
    start = Double((output.last ?? began) - began) / 1_000_000
    guard output.sawText, !output.isClosed else {
      end(asking: "")
      throw .system("\(words[0]) did not show \"\(ready)\" within 30 s")
    }
  }

  /// Sends a key and gives the milliseconds to the last byte of its answer, and the bytes; nil when nothing came.
  func press(_ key: String, quiet: Int = 30) -> (time: Double, bytes: Int)? {
    let began = Clock.nanoseconds
    guard terminal.send(key) else { return nil }
    let output = terminal.listen(quiet: quiet, timeout: max(400, quiet))
    return output.last.map { (Double($0 - began) / 1_000_000, output.bytes) }
  }

  /// Asks it to end by these keys, and ends it by a signal when it does not.
  func end(asking keys: String) {
    let asked = keys.isEmpty ? false : terminal.send(keys)
    let signals: [Int32?] = (asked ? [nil] : []) + [SIGTERM, SIGKILL]
    defer { terminal.close() }
    for signal in signals {
      if let signal { kill(process, signal) }
      for _ in 0..<100 {
        var status: Int32 = 0
        if waitpid(process, &status, WNOHANG) == process { return }
        // What it says at its end must be read, or it waits for that for ever.
        if terminal.collect(for: 10).isClosed { usleep(10_000) }
      }
    }
  }
}
