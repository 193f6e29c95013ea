import Foundation
import Testing
import TestSupport

/// The program in the middle of a talk: lines go in one by one, and what it says is waited for.
final class TalkingProgram {
  /// The process id of the program.
  let process: pid_t
  private let input: Int32
  private let output: Int32
  private(set) var said = ""
  private var isOver = false

  init(_ arguments: [String], environment: [String: String]) throws {
    var (toChild, fromChild): ([Int32], [Int32]) = ([0, 0], [0, 0])
    try #require(pipe(&toChild) == 0 && pipe(&fromChild) == 0)
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    var words: [UnsafeMutablePointer<CChar>?] = ([try Program.path()] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var child = pid_t()
    let started = posix_spawn(&child, try Program.path(), &actions, nil, &words, &variables)
    try #require(started == 0)
    close(toChild[0])
    close(fromChild[1])
    (process, input, output) = (child, toChild[1], fromChild[0])
  }

  deinit {
    end()
    close(input)
    close(output)
  }

  func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(input, bytes, bytes.count)
  }

  /// Waits until the program has said this, after what was waited for before.
  func wait(for text: String, seconds: Double = 20) throws {
    let end = Date(timeIntervalSinceNow: seconds)
    while !said.contains(text) {
      var place = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      poll(&place, 1, 100)
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let got = place.revents == 0 ? -1 : read(output, &buffer, buffer.count)
      if got > 0 { said += String(decoding: buffer[..<got], as: UTF8.self) }
      try #require(got != 0 && Date() < end, "\(text) was not said")
    }
    said = ""
  }

  /// Takes the power from it, as it were.
  func end() {
    guard !isOver else { return }
    isOver = true
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}
