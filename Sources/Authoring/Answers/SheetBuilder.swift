import Knowledge

/// An answer sheet as it is gathered from a file, with everything of it that was not used.
///
/// What cannot be read counts as not sure, and a guess may raise the urgency but never calm it.
struct SheetBuilder {
  /// A question that a name in a file means.
  struct Question {
    /// The finding of today; nil for one that earlier editions asked.
    let finding: Finding?
    /// As it is told to people.
    let name: String
    /// Whether the name stands there exactly.
    let isExact: Bool
  }

  let index: GuideIndex
  private(set) var sheet = AnswerSheet()
  private(set) var notUsed: [NotUsed] = []

  init(_ index: GuideIndex) {
    self.index = index
  }

  var reading: AnswersReading { AnswersReading(sheet: sheet, notUsed: notUsed) }

  mutating func tell(_ what: String, at place: String, mayMatter: Bool) {
    notUsed.append(NotUsed(String(what.prefix(200)), at: place, mayMatter: mayMatter))
  }

  /// The question of a name: a code or an id, of today or retired; else one that is written a little differently.
  func question(_ name: String) -> Question? {
    if let exact = exactly(name, isExact: true) { return exact }
    let last = name.split(whereSeparator: { "/.#".contains($0) }).last.map(String.init) ?? ""
    let short = String(last.drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
    return exactly(short.uppercased(), isExact: false) ?? exactly(short.lowercased(), isExact: false)
  }

  private func exactly(_ name: String, isExact: Bool) -> Question? {
    if let finding = index.findingsByCode[name] ?? index.findings[Identifier(name)] {
      return Question(finding: finding, name: finding.code, isExact: isExact)
    }
    return index.retired.isRetired(name) ? Question(finding: nil, name: name, isExact: isExact) : nil
  }

  /// Adds a yes, no or not sure; where two meet the graver one counts, and the other is told.
  mutating func add(_ answer: Answer, to question: Question, at place: String) {
    guard let finding = question.finding else {
      for (part, said) in index.retired.answers(question.name, answer) { sheet.add(said, to: part) }
      return
    }
    let before = sheet.answers[finding.id]
    sheet.add(answer, to: finding.id)
    guard let before, before != answer else { return }
    let lost = sheet.answers[finding.id] == before ? answer : before
    let kept = lost == answer ? before : answer
    tell("\(question.name): \(lost.word) does not count beside \(kept.word)", at: place, mayMatter: false)
  }

  /// Takes choices beside those that were taken before.
  mutating func choose(_ choices: Set<Choice.ID>, of finding: Finding) throws(AnswersFileError) {
    var chosen = choices
    if case .chose(let before)? = sheet.answers[finding.id] {
      chosen.formUnion(before)
    } else if let before = sheet.answers[finding.id] {
      tell("\(finding.code): \(before.word) does not count beside a choice", at: "", mayMatter: false)
    }
    guard finding.kind.takesSeveral || chosen.count == 1 else {
      throw AnswersFileError(message: "\(finding.code) takes one choice only")
    }
    sheet.answers[finding.id] = .chose(finding.choices.map(\.id).filter(chosen.contains))
  }

  /// Something was answered that cannot be read.
  mutating func addUnread(_ shown: String, to question: Question, at place: String) {
    tell(
      "\(question.name): the answer cannot be read (\(shown)), so it counts as not sure", at: place,
      mayMatter: true)
    addQuietly(.unsure, to: question)
  }

  /// Something stands where or how it should not: a yes counts all the same, and anything else as not sure.
  mutating func addGuess(
    _ answer: Answer?, _ shown: String, why: String, to question: Question, at place: String
  ) {
    let counts = answer == .yes ? "counts as yes" : "cannot be used, so it counts as not sure"
    tell("\(question.name): \(why) (\(shown)) \(counts)", at: place, mayMatter: true)
    addQuietly(answer == .yes ? .yes : .unsure, to: question)
  }

  private mutating func addQuietly(_ answer: Answer, to question: Question) {
    if let finding = question.finding { return sheet.add(answer, to: finding.id) }
    for (part, said) in index.retired.answers(question.name, answer) { sheet.add(said, to: part) }
  }

  /// An age; the first one counts.
  mutating func add(_ age: AgeRange, at place: String) {
    if let before = sheet.age, before != age {
      return tell("a second age", at: place, mayMatter: true)
    }
    sheet.age = age
  }
}
