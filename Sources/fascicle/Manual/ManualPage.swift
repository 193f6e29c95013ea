import Interface
import Knowledge
import System

/// The whole manual page, from the command line's own definitions and the key table.
enum ManualPage {
  /// The page in the language of man(7).
  static func text() throws -> String {
    let program = try CommandRecord.program()
    let head = ".TH FASCICLE 1 \"\(day)\" \"fascicle \(Fascicle.version)\" \"User Commands\""
    let parts: [[String]] = [
      [head, ".SH NAME", "fascicle \\- " + Roff.escaped(ManualWords.name)],
      synopsis,
      paragraphs("DESCRIPTION", [program.abstract ?? ""] + ManualWords.description),
      [".SH OPTIONS"] + CommandManual.options(program)
        + Roff.item(Roff.bold("-h") + ", " + Roff.bold("--help"), ManualWords.help),
      [".SH COMMANDS"] + program.shown.flatMap { CommandManual.text($0, under: "fascicle") },
      [KeysManual.text(Keymap.standard.bindings)],
      entries("FILES", ManualWords.files),
      entries("ENVIRONMENT", ManualWords.environment),
      entries("EXIT STATUS", ExitCodes.all.map { (String($0.code), $0.meaning) }),
      paragraphs("PRIVACY", ManualWords.privacy),
      entries("EXAMPLES", ManualWords.examples),
      [
        ".SH SEE ALSO",
        ManualWords.others.map { "\\fB\($0.page)\\fR(\($0.section))" }.joined(separator: ",\n"),
      ],
    ]
    return parts.joined().joined(separator: "\n")
  }

  private static var synopsis: [String] {
    let (program, command, options) = (Roff.bold("fascicle"), Roff.slanted("command"), Roff.slanted("option"))
    return [
      ".SH SYNOPSIS", "\(program) [\(options) ...]", ".br", "\(program) \(command) [\(options) ...]",
    ]
  }

  private static func paragraphs(_ title: String, _ texts: [String]) -> [String] {
    [".SH \(title)"] + texts.map(Roff.line).reduce(into: []) { $0 += $0.isEmpty ? [$1] : [".PP", $1] }
  }

  private static func entries(_ title: String, _ entries: [(term: String, text: String)]) -> [String] {
    [".SH \(title)"] + entries.flatMap { Roff.item(Roff.bold($0.term), $0.text) }
  }

  /// The day of this page: that of the sources where a build names it, so that the same sources give the same page.
  private static var day: String {
    let named = Environment.variable("SOURCE_DATE_EPOCH").flatMap { Int($0) }
    return SystemClock.day(atSeconds: named ?? SystemClock.seconds)?.description ?? ""
  }
}
