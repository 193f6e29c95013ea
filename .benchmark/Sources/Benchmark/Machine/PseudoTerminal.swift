import Glibc

/// A terminal without a screen: a program on the one end, we on the other, who write keys and read what is painted.
///
/// Nothing is emulated and no question of the program is answered.
struct PseudoTerminal {
  private let descriptor: Int32
  /// The other end, held until a program has opened it.
  private let far: Int32
  /// The other end's name, for a program to open.
  let path: String

  /// Makes a terminal of this size.
  init(columns: UInt16 = 120, rows: UInt16 = 40) throws(Failure) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    var ends: (near: Int32, far: Int32) = (-1, -1)
    guard openpty(&ends.near, &ends.far, &name, nil, &size) == 0 else {
      throw .system("no pseudo-terminal can be had: \(String(cString: strerror(errno)))")
    }
    for end in [ends.near, ends.far] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (descriptor, far) = ends
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Lets go of the other end, which a program has opened by now.
  func handOver() {
    Glibc.close(far)
  }

  /// Sends keys; false when the program does not take them.
  func send(_ keys: String) -> Bool {
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return false }
      bytes = bytes.dropFirst(max(count, 0))
    }
    return true
  }

  /// What came, and when the last of it was read.
  struct Output {
    var bytes = 0
    /// Nil when nothing came.
    var last: Int?
    /// Whether the text that was waited for was seen.
    var sawText = false
    /// Whether the program has closed its end.
    var isClosed = false
  }

  /// Reads until nothing has come for `quiet` milliseconds, and a text that is waited for was seen.
  ///
  /// Where nothing comes at all, or the text does not, it ends after `timeout` milliseconds; and always after a
  /// minute, for programs that are never quiet.
  func listen(quiet: Int, timeout: Int, for text: String? = nil) -> Output {
    let start = Clock.nanoseconds
    var output = Output(sawText: text == nil)
    var search = TextSearch(text ?? "")
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while !output.isClosed {
      let end = output.sawText ? output.last.map { $0 + quiet * 1_000_000 } : nil
      let last = min(end ?? start + timeout * 1_000_000, start + 60_000_000_000)
      guard last > Clock.nanoseconds else { break }
      let count = read(into: &chunk, before: last, output: &output)
      if !output.sawText { output.sawText = search.found(in: chunk[..<count]) }
    }
    return output
  }

  /// Reads whatever comes within so many milliseconds.
  func collect(for milliseconds: Int) -> Output {
    let end = Clock.nanoseconds + milliseconds * 1_000_000
    var output = Output()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while !output.isClosed, end > Clock.nanoseconds { _ = read(into: &chunk, before: end, output: &output) }
    return output
  }

  /// Waits for the next piece, and gives its length; 0 when none came in time.
  private func read(into chunk: inout [UInt8], before end: Int, output: inout Output) -> Int {
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let left = max(0, end - Clock.nanoseconds)
    guard poll(&wait, 1, Int32((left + 999_999) / 1_000_000)) > 0 else { return 0 }
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    if count > 0 {
      output.last = Clock.nanoseconds
      output.bytes += count
    } else if errno != EINTR {
      output.isClosed = true
    }
    return max(count, 0)
  }

  func close() {
    Glibc.close(descriptor)
  }
}
