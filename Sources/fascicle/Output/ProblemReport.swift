import Authoring
import Screen

/// Problems as a good compiler prints them: place, what it is, the line with a caret, what to do.
enum ProblemReport {
  static func text(_ problems: [Problem], folder: String) -> String {
    (problems.map { text($0, folder: folder) } + [summary(problems)]).joined(separator: "\n")
  }

  /// A problem in one line.
  static func line(_ problem: Problem) -> String {
    "\(problem.file):\(problem.line):\(problem.column): \(problem.level.rawValue): \(problem.message). \(problem.help)"
  }

  private static func text(_ problem: Problem, folder: String) -> String {
    let file = problem.file.hasPrefix("/") ? problem.file : "\(folder)/\(problem.file)"
    let place = "\(file):\(problem.line):\(problem.column)"
    var lines = ["\(place): \(problem.level.rawValue): \(problem.message)"]
    if !problem.quoted.isEmpty { lines += quoted(problem) }
    lines.append("  help: \(problem.help)")
    return lines.joined(separator: "\n") + "\n"
  }

  /// At most this many columns of a quoted line are shown.
  private static let room = 100

  private static func quoted(_ problem: Problem) -> [String] {
    let number = String(problem.line)
    let before = VisibleText.of(String(problem.quoted.prefix(problem.column - 1)))
    let whole = VisibleText.of(problem.quoted)
    let start = max(0, CharacterWidth.of(before) - room / 2)
    let shown = String(whole.unicodeScalars.dropFirst(start).prefix(room))
    let caret = String(repeating: " ", count: max(0, min(room, CharacterWidth.of(before) - start)))
    let margin = String(repeating: " ", count: number.count)
    return ["  \(number) | \(shown)", "  \(margin) | \(caret)^"]
  }

  private static func summary(_ problems: [Problem]) -> String {
    let errors = problems.count { $0.level == .error }
    let warnings = problems.count - errors
    if problems.isEmpty { return "no problems" }
    return
      "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
  }
}
