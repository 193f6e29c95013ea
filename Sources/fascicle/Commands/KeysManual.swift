import Interface
import Screen

/// The key table as a section of a manual page.
enum KeysManual {
  /// The section in the language of man(7).
  static func text(_ bindings: [Binding]) -> String {
    let scopes = Scope.allCases.map { scope in
      [".SS \(escaped(scope.name))"]
        + bindings.filter { $0.scope == scope }.flatMap { binding in
          [".TP", keys(binding), line(binding.sentence)]
        }
    }
    return ([".SH KEYS"] + scopes.filter { $0.count > 1 }.joined()).joined(separator: "\n")
  }

  /// All keys of a binding in bold; a line that begins so is never taken for a request.
  private static func keys(_ binding: Binding) -> String {
    binding.keys.map { "\\fB\(escaped($0.name))\\fR" }.joined(separator: ", ")
  }

  /// A line of text that is never taken for a request.
  private static func line(_ text: String) -> String {
    text.hasPrefix(".") ? "\\&" + escaped(text) : escaped(text)
  }

  /// Signs that have a meaning of their own, or that are set as typographic ones, as people type them.
  private static func escaped(_ text: String) -> String {
    text.map { signs[$0] ?? String($0) }.joined()
  }

  private static let signs: [Character: String] = [
    "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", "\"": "\\(dq",
  ]
}
