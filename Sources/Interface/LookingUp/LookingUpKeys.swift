import Screen

/// The keys that look up what a screen tells of: its words, its sources, and a copy of its text.
enum LookingUpKeys {
  static func words(_ scope: Scope) -> Binding {
    Binding(
      [.character("e")], scope, .explainWords, "explain-words", "words",
      "Say what the words on the screen mean.")
  }

  static func sources(_ scope: Scope) -> Binding {
    Binding(
      [.character("s")], scope, .showSources, "sources", "sources", "Show the sources of what is said here.")
  }

  static func copy(_ scope: Scope) -> Binding {
    Binding(
      [.character("y")], scope, .copy, "copy", "copy",
      "Copy the text on the screen to the terminal's clipboard.")
  }
}
