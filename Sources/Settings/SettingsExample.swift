import Interface
import Knowledge
import Screen

/// A settings file with everything that can be set, as the program comes.
package enum SettingsExample {
  /// The file, as `fascicle config --write` writes it: YAML with a sentence beside each setting.
  package static var text: String { settings + keys }

  private static var settings: String {
    let today = Settings()
    let themes = Theme.allCases.map(\.rawValue).joined(separator: ", ")
    let (idle, leave) = (SettingsReader.idle, SettingsReader.leave)
    return """
      # The settings of fascicle, with the values that it comes with. Change a line, or take the # of a line away.
      # fascicle config says whether all of it can be read, fascicle config --example shows this text again.

      # The colours, one of \(themes): terminal leaves the terminal its own.
      theme: \(today.theme.rawValue)

      # Draw with ASCII characters only, yes or no.
      ascii: \(word(today.ascii))

      # Click and scroll with the mouse, yes or no.
      mouse: \(word(today.mouse))

      # Tell everything line by line, for speech and braille, without a painted screen, yes or no.
      linear: \(word(today.linear))

      # Another content folder or library file than the one that the program comes with.
      # content: /srv/fascicle/Content

      # Forget the answers after so many seconds without a key, \(idle.lowerBound) to \(idle.upperBound). Without this line: never.
      # idle: 600

      # Where anybody may use the program: a time of its own, whether the advice may be printed, and the keys by which staff leave, \(leave.lowerBound) to
      # \(leave.upperBound) keys of which \(SettingsReader.leaveDiffering) differ. Without keys nobody leaves by the keyboard.
      # kiosk:
      #   idle: 120
      #   leave: Ctrl-X s t a f f
      #   print: yes

      # The paper of reports, \(PaperSize.allCases.map(\.rawValue).joined(separator: " or ")). Without this line: as the locale says.
      # paper: a4

      # Show in the list which articles were opened, yes or no.
      readMarks: \(word(today.readMarks))

      # Keys of your own: take the # of a line away and write other keys; none takes them away. A line changes one
      # place. Enter, Esc, Tab, the arrows and Ctrl-C keep their meaning whatever stands here.
      keys:

      """
  }

  /// Every line of the key table, grouped by place.
  private static var keys: String {
    Scope.all.map { scope in
      let bindings = Keymap.standard.bindings.filter { $0.scope == scope }
      return "\n  # -- \(scope.name) --\n" + bindings.map { "  # \(line($0))\n" }.joined()
    }.joined()
  }

  private static func line(_ binding: Binding) -> String {
    let names = binding.keys.map { quoted($0.name) }
    let keys = names.count == 1 ? names.joined() : "[\(names.joined(separator: ", "))]"
    return "\(binding.scope.id).\(binding.action): \(keys)  # \(binding.sentence)"
  }

  /// A key's name, quoted where YAML would not read it as text.
  private static func quoted(_ name: String) -> String {
    if name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }), name != "-" {
      return name
    }
    return "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func word(_ value: Bool) -> String { value ? "yes" : "no" }
}
