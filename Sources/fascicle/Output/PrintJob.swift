import Glibc
import System

/// A document on its way through `lp`, the only program that is ever started, and only when somebody asks.
///
/// Nothing waits for it: whoever started it asks now and then what became of it.
struct PrintJob {
  private let child: pid_t
  /// What `lp` says, in memory alone.
  private let said: Int32
  private let started = Self.now

  /// After so many milliseconds a printer that says nothing is given up.
  private static let limit = 30_000

  /// Starts `lp` with the document as its input.
  init(_ document: [UInt8]) throws {
    let input = try Self.memory(holding: document)
    defer { close(input) }
    said = try Self.memory(holding: [])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    for stream in [STDOUT_FILENO, STDERR_FILENO] { posix_spawn_file_actions_adddup2(&actions, said, stream) }
    var child = pid_t()
    let words: [UnsafeMutablePointer<CChar>?] = [strdup("lp"), strdup("-t"), strdup("fascicle"), nil]
    defer { words.forEach { free($0) } }
    guard posix_spawnp(&child, "lp", &actions, nil, words, environ) == 0 else {
      close(said)
      throw Failure(message: "There is no printing program (lp) here: write a file instead.", code: 69)
    }
    self.child = child
  }

  /// A file in memory that is in no folder, read from its beginning.
  private static func memory(holding bytes: [UInt8]) throws -> Int32 {
    let name = "/fascicle-\(UInt64.random(in: 0...UInt64.max))"
    let file = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    shm_unlink(name)
    guard file >= 0, bytes.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) == bytes.count,
      lseek(file, 0, SEEK_SET) == 0
    else { throw Failure(message: "The printer cannot be reached.", code: 71) }
    return file
  }

  /// What became of it, in a sentence; nil while nothing is known. To be asked until it is no longer nil.
  func outcome() -> String? {
    var status: Int32 = 0
    let ended = waitpid(child, &status, WNOHANG)
    if ended == 0 {
      guard Self.now - started > Self.limit else { return nil }
      kill(child, SIGKILL)
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
      close(said)
      return
        "Not printed: the printing program (lp) gave no answer in \(Self.limit / 1_000) seconds. Write a file instead."
    }
    let words = sentence
    close(said)
    guard ended == child, status == 0 else {
      let reason = words.isEmpty ? "is there a printer?" : words
      return "Not printed: the printing program (lp) refused: \(reason) Write a file instead."
    }
    return
      "Sent to the printer\(words.isEmpty ? "." : ": \(words)") If no paper comes, the printer is off or holds it."
  }

  /// The first line that `lp` said, as a sentence.
  private var sentence: String {
    var buffer = [UInt8](repeating: 0, count: 200)
    let count = buffer.withUnsafeMutableBytes { pread(said, $0.baseAddress, $0.count, 0) }
    let line = String(decoding: buffer[..<max(0, count)], as: UTF8.self).prefix { !$0.isNewline }
    return line.isEmpty || line.hasSuffix(".") ? String(line) : line + "."
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
