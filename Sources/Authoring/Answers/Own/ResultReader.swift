import Knowledge

/// Reads what this program wrote as JSON: a kept session, or a result with the answers behind it.
///
/// An earlier edition may have asked what this one does not ask: that is told.
struct ResultReader {
  private var builder: SheetBuilder

  init(_ index: GuideIndex) {
    builder = SheetBuilder(index)
  }

  /// Whether some fields are such a record, and no file that people write.
  static func knows(_ fields: [String: JSONTree]) -> Bool {
    fields["answers"] != nil && fields["guide"]?.text != nil && fields["edition"]?.text != nil
  }

  /// The parts that tell of the session and of what was advised.
  private static let told: Set<String> = [
    "id", "label", "started", "changed", "finished", "guide", "edition", "advice", "level", "language",
    "schema",
    "urgency", "couldBecome", "settled", "headline", "doNow", "watchFor", "reasons", "fits", "mimics", "open",
    "notHigher", "file", "part", "age", "answers", "notUsed",
  ]

  mutating func read(_ fields: [String: JSONTree]) throws(AnswersFileError) -> AnswersReading {
    let guide = fields["guide"]?.text ?? ""
    guard guide == builder.index.guide.name else {
      throw AnswersFileError(
        message: "the guide \(guide.prefix(60)) asked it, and this is \(builder.index.guide): name that guide"
      )
    }
    if let age = fields["age"], age.holdsSomething { add(age: age, at: "age") }
    switch fields["answers"] {
    case .object(let answers)?:
      for (name, answer) in answers.sorted(by: { $0.key < $1.key }) {
        try add(answer, to: name, at: "answers.\(name)")
      }
    case .list(let items)?:
      for (number, item) in items.enumerated() { try add(evidence: item, at: "answers[\(number)]") }
    case let other?: builder.tell("answers that are none: \(other.shown)", at: "answers", mayMatter: true)
    case nil: break
    }
    for (name, value) in fields.inOrder where !Self.told.contains(name) {
      builder.tell("an unknown \(name): \(value.shown)", at: name, mayMatter: true)
    }
    carry(fields["notUsed"]?.items ?? [])
    return builder.reading
  }

  private mutating func add(age: JSONTree, at place: String) {
    let text = age.text ?? age.number.map(String.init)
    guard let range = text.flatMap(AgeText.read) else {
      return builder.tell("the age cannot be read (\(age.shown))", at: place, mayMatter: true)
    }
    builder.add(range, at: place)
  }

  private mutating func add(evidence: JSONTree, at place: String) throws(AnswersFileError) {
    guard let name = evidence.fields?["finding"]?.text, let answer = evidence.fields?["answer"] else {
      return builder.tell("an answer that names no question: \(evidence.shown)", at: place, mayMatter: true)
    }
    if name == "age" { return add(age: answer, at: place) }
    try add(answer, to: name, at: place)
  }

  private mutating func add(_ answer: JSONTree, to name: String, at place: String) throws(AnswersFileError) {
    guard let question = builder.question(name), question.isExact else {
      return builder.tell(
        "\(name.prefix(60)): not asked any more (\(answer.shown))", at: place, mayMatter: true)
    }
    guard let text = answer.text else { return builder.addUnread(answer.shown, to: question, at: place) }
    let names = text.split(separator: "+").map(String.init)
    if let word = AnswerWord.read(text), question.finding?.kind ?? .yesno == .yesno || word == .unsure {
      builder.add(word, to: question, at: place)
    } else if let finding = question.finding, finding.kind.takesSeveral, names.isEmpty || text == "no" {
      builder.add(.no, to: question, at: place)
    } else if let finding = question.finding, !names.isEmpty,
      names.allSatisfy({ name in finding.choices.contains { $0.id.name == name } })
    {
      try builder.choose(Set(names.map { Choice.ID($0) }), of: finding)
    } else {
      builder.addUnread(answer.shown, to: question, at: place)
    }
  }

  /// What was not used when the result was made is not in it either.
  private mutating func carry(_ items: [JSONTree]) {
    for item in items.compactMap(\.fields) {
      builder.tell(
        item["what"]?.text ?? "something that was not used", at: item["where"]?.text ?? "",
        mayMatter: item["mayMatter"]?.truth ?? true)
    }
  }
}
