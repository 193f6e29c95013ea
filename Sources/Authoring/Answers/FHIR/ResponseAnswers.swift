import Knowledge

/// What the answers of a response say of the checklist's questions.
extension ResponseReader {
  /// `told` is how people are told of the question when nobody knows it.
  mutating func add(
    _ values: [ResponseValue], to link: String?, told: String, at place: String
  ) throws(AnswersFileError) {
    let values = values.filter { !$0.isOpen }
    guard let first = values.first else { return }
    if let link, link.lowercased().split(separator: "/").last.map(String.init) == ExchangeNames.ageInYears {
      for value in values { addAge(value, at: place) }
      return
    }
    guard let link, let question = builder.question(link) else {
      let name = told.isEmpty ? "an answer without linkId" : told
      return builder.tell(
        "\(name.prefix(120)): no question of this checklist (\(first.shown))", at: place, mayMatter: true)
    }
    try add(
      question.isExact ? values : values.map { $0.misplaced("linkId \(link)") }, to: question, at: place)
  }

  private mutating func addAge(_ value: ResponseValue, at place: String) {
    if value.answer == .unsure { return }
    let age = value.number.flatMap { Int(exactly: $0) }.flatMap { AgeRange($0) }
    guard value.doubt == nil, let age = age ?? value.words.first.flatMap({ AgeText.read($0.trimmed) }) else {
      return builder.tell(
        "\(ExchangeNames.ageInYears): the age cannot be read (\(value.shown))", at: place, mayMatter: true)
    }
    builder.add(age, at: place)
  }

  private mutating func add(
    _ values: [ResponseValue], to question: SheetBuilder.Question, at place: String
  ) throws(AnswersFileError) {
    var chosen: Set<Choice.ID> = []
    for value in values {
      if value.doubt == nil, let choice = question.finding?.choices.first(where: value.means) {
        chosen.insert(choice.id)
      } else if value.doubt == nil, question.finding?.choices.contains(where: { $0.age != nil }) == true,
        value.number != nil
      {
        addAge(value, at: place)
      } else {
        let answer = value.answer.flatMap { Self.takes($0, question.finding) ? $0 : nil }
        add(answer, value, to: question, at: place)
      }
    }
    if let finding = question.finding, !chosen.isEmpty { try builder.choose(chosen, of: finding) }
  }

  private mutating func add(
    _ answer: Answer?, _ value: ResponseValue, to question: SheetBuilder.Question, at place: String
  ) {
    if let doubt = value.doubt {
      builder.addGuess(answer, value.shown, why: doubt, to: question, at: place)
    } else if let answer {
      builder.add(answer, to: question, at: place)
    } else {
      builder.addUnread(value.shown, to: question, at: place)
    }
  }

  /// Nothing of several choices is no to all of them.
  private static func takes(_ answer: Answer, _ finding: Finding?) -> Bool {
    guard let finding, finding.kind != .yesno else { return true }
    return answer == .unsure || answer == .no && finding.kind.takesSeveral
  }
}
