import Knowledge

/// An answer as it stands in the store: `yes`, `no`, `unsure`, or `chose` with the choices' ids below it.
enum AnswerText {
  private static let chose = "chose"

  static func of(_ answer: Answer) -> String {
    switch answer {
    case .yes, .no, .unsure: answer.word
    case .chose(let choices): ([chose] + choices.map(\.name)).joined(separator: "\n")
    }
  }

  /// Nil when the text is no answer.
  static func read(_ text: String) -> Answer? {
    switch text {
    case "yes": return .yes
    case "no": return .no
    case "unsure": return .unsure
    default:
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      guard lines.first == chose[...] else { return nil }
      return .chose(lines.dropFirst().map { Choice.ID(String($0)) })
    }
  }
}
