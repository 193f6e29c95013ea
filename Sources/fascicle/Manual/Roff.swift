/// Text in the language of man(7).
enum Roff {
  /// A paragraph in lines of a usual length, none of which is ever taken for a request.
  static func line(_ text: String) -> String {
    var lines = [""]
    for word in escaped(text).split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines = [String(word)]
      } else if last.utf8.count + word.utf8.count < room {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { $0.hasPrefix(".") ? "\\&" + $0 : $0 }.joined(separator: "\n")
  }

  /// As many bytes as a line of such a file should have.
  private static let room = 78

  static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  static func slanted(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

  /// A term with what is said of it.
  static func item(_ term: String, _ text: String) -> [String] { [".TP", term, line(text)] }

  /// Signs that have a meaning of their own, or that are shown as typographic ones, as people type them.
  static func escaped(_ text: String) -> String {
    text.map { signs[$0] ?? String($0) }.joined()
  }

  private static let signs: [Character: String] = [
    "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", "\"": "\\(dq",
  ]
}
