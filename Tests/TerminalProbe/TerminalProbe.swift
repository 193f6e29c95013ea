import Glibc
import Screen
import Terminal
import TestSupport

/// Shows every event on the real terminal as a line of text, for the tests of the house.
///
/// Words: `mouse`, `locked`, `ascii`, `theme=NAME`, `within=MILLISECONDS`, `watch=FIFO`, `crash=WAY`; `frames=SEED`
/// shows made frames first, with `wide` characters too, and keeps the last one as its background. `q` ends it, `c` copies a word and `C` too long a text; `X` lets it crash in that way.
@main
struct TerminalProbe {
  private var display: TerminalDisplay
  private var lines = ["READY"]
  /// What the lines are laid on.
  private var background: Frame?
  private let within: Int?
  private let watched: Int32?
  private let crash: Crash?

  static func main() throws {
    var probe = try TerminalProbe(Array(CommandLine.arguments.dropFirst()))
    probe.run()
  }

  init(_ words: [String]) throws {
    var options = TerminalOptions(
      onlyASCII: words.contains("ascii"), mouse: words.contains("mouse"), isLocked: words.contains("locked"))
    options.theme = Self.value("theme", in: words).flatMap(Theme.init) ?? .terminal
    watched = Self.value("watch", in: words).map { open($0, O_RDONLY | O_NONBLOCK) }
    options.watched = watched
    crash = Self.value("crash", in: words).flatMap(Crash.init)
    within = Self.value("within", in: words).flatMap { Int($0) }
    display = try TerminalDisplay(options)
    if let seed = Self.value("frames", in: words).flatMap({ UInt64($0) }) {
      var frames = MadeFrames(seed: seed, wide: words.contains("wide"), size: display.size)
      display.show(frames.frame)
      for _ in 0..<MadeFrames.count { display.show(frames.next()) }
      background = frames.frame
    }
  }

  private static func value(_ name: String, in words: [String]) -> String? {
    words.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
  }

  /// Tells of events until `q`, or until the end is asked for.
  private mutating func run() {
    defer { display.close() }
    while true {
      show()
      let event = display.nextEvent(within: within)
      switch event {
      case .key(.character("q")), .terminate, .closed: return
      case .key(.character("X")): crash?.happen(lines.count)
      case .key(.character("c")): lines.append("copied \(display.copy("b\u{E9}te"))")
      case .key(.character("C")):
        lines.append("copied \(display.copy(String(repeating: "x", count: 65_537)))")
      case .key(let key): lines.append("key \(key.name)")
      case .pressed(let place): lines.append("pressed \(place.column) \(place.row)")
      case .wheel(let distance): lines.append("wheel \(distance)")
      case .descriptorReady: lines.append("woken \(drain())")
      case .idle: lines.append("idle")
      case .paste(let text): lines.append("paste \(text)")
      case .resized(let size): lines.append("resized \(size.columns)")
      }
    }
  }

  /// Reads what woke us, and answers how much that was.
  private func drain() -> Int {
    var bytes = [UInt8](repeating: 0, count: 64)
    return read(watched ?? -1, &bytes, bytes.count)
  }

  private mutating func show() {
    let size = display.size
    var frame = background ?? Frame(size: size)
    frame.draw(
      lines.suffix(size.rows).map { Line($0, .link) },
      in: Rect(column: 0, row: 0, columns: size.columns, rows: size.rows))
    display.show(frame)
  }
}
