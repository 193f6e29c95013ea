import Knowledge

/// Reads the choices of a question that is answered by choosing.
struct ChoiceReader {
  let document: Document
  let log: ReadingLog

  func read() -> [Choice] {
    guard let node = document.header.node("choices") else { return [] }
    guard case .list(let items) = node.content else {
      log.report(
        "choices should be a list", help: "write - {id: …, label: …} for each", in: document.file,
        at: node.place)
      return []
    }
    let choices = items.compactMap(choice)
    if Set(choices.map(\.id)).count < choices.count {
      log.report("two choices have the same id", help: "give each its own", in: document.file, at: node.place)
    }
    return choices
  }

  private func choice(_ node: HeaderNode) -> Choice? {
    guard case .mapping(let entries) = node.content else {
      log.report(
        "a choice should have an id and a label", help: "write {id: …, label: …}", in: document.file,
        at: node.place)
      return nil
    }
    var fields = Dictionary(
      entries.map { ($0.key.text ?? "", $0.value) }, uniquingKeysWith: { first, _ in first })
    guard let id = fields.removeValue(forKey: "id")?.text,
      let label = fields.removeValue(forKey: "label")?.text
    else {
      log.report(
        "a choice needs an id and a label", help: "write {id: …, label: …}", in: document.file, at: node.place
      )
      return nil
    }
    let answers = fields.removeValue(forKey: "answers").map(answers) ?? [:]
    let age = fields.removeValue(forKey: "age").flatMap(age)
    for (key, _) in entries where fields[key.text ?? ""] != nil {
      document.header.reportUnknown(
        key.text ?? "", named: "a choice", among: ["id", "label", "answers", "age"], at: key.place)
    }
    return Choice(id: Identifier(id), label: label, answers: answers, age: age)
  }

  private func answers(_ node: HeaderNode) -> [Finding.ID: Answer] {
    SheetReader(file: document.file, log: log).answers(node)
  }

  private func age(_ node: HeaderNode) -> AgeRange? {
    let range = AgeText.read(node.text ?? "")
    if range == nil {
      log.report("age cannot be read", help: "write 16-39 or \">=60\"", in: document.file, at: node.place)
    }
    return range
  }
}

/// Reads small answer sheets inside headers.
struct SheetReader {
  let file: ContentFile
  let log: ReadingLog

  /// A mapping of findings to answers.
  func answers(_ node: HeaderNode) -> [Finding.ID: Answer] {
    guard case .mapping(let entries) = node.content else {
      log.report("answers should be a mapping", help: "write {finding: yes}", in: file, at: node.place)
      return [:]
    }
    var result: [Finding.ID: Answer] = [:]
    for (key, value) in entries {
      guard let name = key.text else { continue }
      log.mention(.finding(Identifier(name)), in: file, at: key.place)
      if let answer = answer(value) {
        result[Identifier(name)] = answer
        if case .chose(let taken) = answer {
          log.mention(taken, of: Identifier(name), in: file, at: value.place)
        }
      } else {
        log.report(
          "not an answer: \(value.text ?? "")", help: "use yes, no or unsure", in: file, at: value.place)
      }
    }
    return result
  }

  /// A word is an answer; a list, or any other word, is what was chosen.
  private func answer(_ node: HeaderNode) -> Answer? {
    switch node.content {
    case .text(let text, _): AnswerWord.read(text) ?? (text.isEmpty ? nil : .chose([Identifier(text)]))
    case .list(let items): .chose(items.compactMap { $0.text.map { Identifier($0) } })
    case .mapping: nil
    }
  }
}
