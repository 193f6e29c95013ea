import Authoring
import Knowledge

/// What a line of input says to a question.
enum SpokenAnswer: Equatable {
  case answer(Answer)
  case why
  case back
  /// A plain yes or no to a question that asks for a choice.
  case noChoice
  case unreadable

  static func read(_ line: String, to finding: Finding) -> SpokenAnswer {
    let words = plainly(line)
    let common = common(words)
    if let common, common != .noChoice { return common }
    guard finding.kind == .yesno else { return choices(words, of: finding) ?? common ?? .unreadable }
    return AnswerWord.read(words).map { .answer($0) } ?? .unreadable
  }

  /// What can be said to every question; a plain yes or no stands for no choice.
  static func common(_ words: String) -> SpokenAnswer? {
    switch words {
    case "?", "why", "w": return .why
    case "<", "back", "b": return .back
    case "d", "u", "not sure", "don't know", "i don't know": return .answer(.unsure)
    default: break
    }
    switch AnswerWord.read(words) {
    case .unsure: return .answer(.unsure)
    case .yes, .no, .chose: return .noChoice
    case nil: return nil
    }
  }

  /// In small letters, with single blanks, and without the full stop that dictation puts at the end.
  static func plainly(_ line: String) -> String {
    var words = line.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = words.last, [".", "!", ","].contains(last) { words.removeLast() }
    return words
  }

  /// Choices by their numbers, ids or labels; the number after the last choice is "not sure".
  private static func choices(_ words: String, of finding: Finding) -> SpokenAnswer? {
    if let whole = choice(words[...], of: finding) { return .answer(.chose([whole])) }
    let parts = words.split { $0 == "," || $0 == " " }
    if parts.count == 1, Int(parts[0]) == finding.choices.count + 1 { return .answer(.unsure) }
    let taken = parts.compactMap { choice($0, of: finding) }
    guard !taken.isEmpty, taken.count == parts.count, finding.kind.takesSeveral || taken.count == 1 else {
      return nil
    }
    return .answer(.chose(finding.choices.map(\.id).filter(taken.contains)))
  }

  private static func choice(_ word: Substring, of finding: Finding) -> Choice.ID? {
    if let number = Int(word) {
      return finding.choices.indices.contains(number - 1) ? finding.choices[number - 1].id : nil
    }
    return finding.choices.first { $0.id.name == word || $0.label.lowercased() == word }?.id
  }
}
