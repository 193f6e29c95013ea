/// Answers as people write and say them: the one list of the words that mean yes, no and not sure.
package enum AnswerWord {
  /// What a file says: YAML's own words for true and false count too.
  package static func read(_ text: String) -> Answer? {
    switch text.lowercased() {
    case "yes", "y", "true", "on": .yes
    case "no", "n", "false", "off": .no
    case "unsure", "unknown", "not sure", "don't know", "dont know", "?": .unsure
    default: nil
    }
  }

  /// What somebody says in a conversation, in small letters; the words of files count as well, but for `?`, which
  /// asks.
  package static func heard(_ words: String) -> Answer? {
    switch words {
    case "?": nil
    case "yeah", "yep", "yup", "yes it is", "yes i do": .yes
    case "nope", "nah", "never", "no it is not", "no i do not", "no i don't": .no
    case "d", "maybe", "perhaps", "i'm not sure", "i am not sure", "i don't know", "i do not know",
      "i dont know",
      "do not know", "dunno", "not known", "possibly":
      .unsure
    default: read(words)
    }
  }
}
