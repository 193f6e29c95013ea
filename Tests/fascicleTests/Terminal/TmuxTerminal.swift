import Foundation
import TestSupport
import Testing

/// The program in a real terminal: a private tmux server, which is ended with it.
final class TmuxTerminal {
  private let tmux: String
  private let folder: String
  private let socket = "fascicle-test"

  /// Runs a body with the program on a screen of this size.
  ///
  /// The shell around it says `EXIT=code` with the terminal's modes when it ends, and `STOPPED` with them
  /// when it is stopped; then Enter lets it go on.
  static func run(
    _ program: String = "fascicle", columns: Int, rows: Int, arguments: [String] = [],
    environment: [String: String] = [:],
    _ body: (TmuxTerminal) throws -> Void
  ) throws {
    let terminal = try TmuxTerminal()
    defer { terminal.close() }
    try terminal.start(
      Program.path(program), columns: columns, rows: rows, arguments: arguments, environment: environment)
    try body(terminal)
  }

  private init() throws {
    let found = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"].first(
      where: FileManager.default.isExecutableFile)
    tmux = try #require(found, "these tests need tmux: install it with apt-get install tmux")
    folder = try Program.temporaryFolder()
  }

  /// Everything that the program has sent to the terminal.
  var bytesSent: String {
    String(decoding: FileManager.default.contents(atPath: folder + "/sent") ?? Data(), as: UTF8.self)
  }

  /// The process id of the program.
  var process: Int32 {
    get throws {
      let text = try String(contentsOfFile: folder + "/pid", encoding: .utf8)
      return try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    }
  }

  /// Starts the server, and in it the program.
  private func start(
    _ program: String, columns: Int, rows: Int, arguments: [String], environment: [String: String]
  ) throws {
    let script = """
      set -m
      trap : INT
      modes() { stty -a | grep -oE -- '-?(icanon|echo)( |$)' | tr -d '\\n'; }
      read go
      sh -c 'echo $$ > \(folder)/pid; exec "$0" "$@"' '\(program)' \(arguments.joined(separator: " "))
      code=$?
      while [ $code -ge 147 ] && [ $code -le 150 ]; do
        echo; echo STOPPED $(modes); read go; fg >/dev/null 2>&1; code=$?
      done
      echo; echo EXIT=$code $(modes); sleep 600
      """
    try script.write(toFile: folder + "/script", atomically: true, encoding: .utf8)
    var variables = [
      "PATH": "/usr/bin:/bin", "HOME": folder, "FASCICLE_HOME": Program.home,
      "FASCICLE_CONTENT": Project.contentFolder,
      "LANG": "C.UTF-8", "TERM": "tmux-256color",
    ]
    variables.merge(environment) { _, new in new }
    let assignments = variables.sorted { $0.key < $1.key }.map { "\($0.key)='\($0.value)'" }.joined(
      separator: " ")
    try ask(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env -i \(assignments) sh \(folder)/script")
    try ask("set", "-g", "status", "off")
    resize(columns: columns, rows: rows)
    try ask("pipe-pane", "-O", "cat >> \(folder)/sent")
    press("Enter")
  }

  /// Asks the server, which must answer.
  @discardableResult
  private func ask(_ arguments: String...) throws -> String {
    let outcome = try send(arguments)
    try #require(outcome.code == 0, "tmux \(arguments.joined(separator: " ")): \(outcome.errors)")
    return outcome.output
  }

  /// Sends the server a command.
  private func send(_ arguments: [String]) throws -> Outcome {
    try ChildProcess.run(
      tmux, ["-u", "-L", socket] + arguments,
      environment: ["TMUX_TMPDIR": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"])
  }

  /// Presses keys by tmux's names, or types text.
  ///
  /// Esc and another key at once would be one key with Alt.
  func press(_ keys: String...) {
    for key in keys {
      _ = try? ask("send-keys", key)
      if key == "Escape" { usleep(100_000) }
    }
  }

  /// Presses keys by tmux's names, all in one go.
  func pressAtOnce(_ keys: [String]) {
    _ = try? send(["send-keys"] + keys)
  }

  /// Sends bytes as they are, such as what a mouse reports.
  func send(bytes: String) {
    _ = try? send(["send-keys", "-H"] + bytes.utf8.map { String($0, radix: 16) })
  }

  /// Sends any bytes, also such as are no characters.
  func send(raw bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: folder + "/raw"))
    try ask("load-buffer", folder + "/raw")
    try ask("paste-buffer", "-r")
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) {
    _ = try? ask("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The screen's rows as text.
  var rows: [String] {
    ((try? ask("capture-pane", "-p")) ?? "").components(separatedBy: "\n")
  }

  /// The rows that are not empty.
  var lines: [String] { rows.filter { !$0.isEmpty } }

  /// The screen's rows as text with the codes that colour them, blanks included.
  var colouredRows: [String] {
    ((try? ask("capture-pane", "-p", "-e", "-N")) ?? "").components(separatedBy: "\n")
  }

  /// What tmux knows of the pane, such as `cursor_y`.
  func property(_ name: String) -> String {
    ((try? ask("display-message", "-p", "#{\(name)}")) ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Ends the terminal with everything in it, at once; nothing happens when it has ended already.
  func takeAway() {
    _ = try? send(["kill-server"])
  }

  /// Ends everything and clears away.
  private func close() {
    takeAway()
    try? FileManager.default.removeItem(atPath: folder)
  }
}
