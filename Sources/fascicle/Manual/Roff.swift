/// Text in the language of man(7).
enum Roff {
  /// A line of text that is never taken for a request.
  static func line(_ text: String) -> String {
    text.hasPrefix(".") ? "\\&" + escaped(text) : escaped(text)
  }

  static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  static func slanted(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

  /// A term with what is said of it.
  static func item(_ term: String, _ text: String) -> [String] { [".TP", term, line(text)] }

  /// Signs that have a meaning of their own, or that are set as typographic ones, as people type them.
  static func escaped(_ text: String) -> String {
    text.map { signs[$0] ?? String($0) }.joined()
  }

  private static let signs: [Character: String] = [
    "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", "\"": "\\(dq",
  ]
}
