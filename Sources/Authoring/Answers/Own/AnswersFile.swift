import Knowledge

/// What is wrong with an answers file: one sentence with where, what, and what to do.
package struct AnswersFileError: Error, Equatable {
  /// The sentence, without a full stop; whoever shows it puts the file's name before it.
  package let message: String
}

/// Reads an answers file, YAML or JSON, by ids or codes.
package struct AnswersFile {
  private let index: GuideIndex

  /// Reads by the ids and codes of one guide.
  package init(_ index: GuideIndex) {
    self.index = index
  }

  /// Reads one sheet of answers; a name that the guide does not know is refused, with the nearest one that it knows.
  package func read(_ text: String) throws(AnswersFileError) -> AnswersReading {
    try read(try AnswerTree.parse(text))
  }

  func read(_ tree: AnswerTree) throws(AnswersFileError) -> AnswersReading {
    guard case .mapping(let fields) = tree else {
      throw AnswersFileError(
        message: "this is not an answers file: it should begin with answers: and a finding a line")
    }
    var sheet = AnswerSheet()
    var notUsed: [NotUsed] = []
    for (name, value) in fields {
      switch name {
      case "answers":
        for (id, answer) in try answers(value) {
          try add(answer, to: id, named: index.findings[id]?.fact ?? id.name, in: &sheet)
        }
      case "age": sheet.age = try age(value)
      case "sex":
        if case .text(let text) = value, AnswerTree.isNothing(text) { continue }
        notUsed.append(NotUsed("the sex, which no rule asks for", at: name, mayMatter: false))
      case "resourceType":
        throw AnswersFileError(message: "this is FHIR that is no sound JSON: give it as JSON")
      default:
        guard let finding = index.findings.values.first(where: { $0.fact == name }) else {
          throw AnswersFileError(message: unknownField(name))
        }
        try add(try answer(value, to: finding, named: name), to: finding.id, named: name, in: &sheet)
      }
    }
    return AnswersReading(sheet: sheet, notUsed: notUsed)
  }

  /// A finding may be answered as a fact and by its name too, if both say the same.
  private func add(
    _ answer: Answer?, to id: Finding.ID, named name: String, in sheet: inout AnswerSheet
  ) throws(AnswersFileError) {
    guard let answer else { return }
    if let before = sheet.answers[id], before != answer {
      throw AnswersFileError(message: "\(name) is answered twice: keep one of the answers")
    }
    sheet.answers[id] = answer
  }

  private func age(_ value: AnswerTree) throws(AnswersFileError) -> AgeRange? {
    guard case .text(let text) = value else {
      throw AnswersFileError(message: "age should be a number of years")
    }
    if AnswerTree.isNothing(text) { return nil }
    guard let age = AgeText.read(text) else {
      throw AnswersFileError(message: "age cannot be \(text): give whole years from 0 to \(AgeRange.limit)")
    }
    return age
  }

  private func answers(_ value: AnswerTree) throws(AnswersFileError) -> [Finding.ID: Answer] {
    if case .text(let text) = value, AnswerTree.isNothing(text) { return [:] }
    guard case .mapping(let entries) = value else {
      throw AnswersFileError(message: "answers should be a mapping: one finding a line, as W01: yes")
    }
    var result: [Finding.ID: Answer] = [:]
    var retired: [(name: String, answer: Answer?)] = []
    for (name, value) in entries {
      guard let finding = index.findingsByCode[name] ?? index.findings[Identifier(name)] else {
        guard index.retired.isRetired(name) else { throw AnswersFileError(message: unknown(name)) }
        retired.append((name, try retiredAnswer(value, named: name)))
        continue
      }
      guard result[finding.id] == nil else {
        throw AnswersFileError(message: "\(name) is answered twice: keep one of the answers")
      }
      if let answer = try answer(value, to: finding, named: name) { result[finding.id] = answer }
    }
    return join(retired, result)
  }

  /// What earlier editions asked under names that are retired, in today's findings.
  private func join(
    _ retired: [(name: String, answer: Answer?)], _ answers: [Finding.ID: Answer]
  ) -> [Finding.ID: Answer] {
    var sheet = AnswerSheet(answers: answers)
    for case (let name, let answer?) in retired {
      for (part, said) in index.retired.answers(name, answer) { sheet.add(said, to: part) }
    }
    return sheet.answers
  }

  /// Nil where the file says that nothing was answered.
  private func retiredAnswer(_ value: AnswerTree, named name: String) throws(AnswersFileError) -> Answer? {
    guard case .text(let text) = value else {
      throw AnswersFileError(message: "\(name) should be answered by a word")
    }
    if AnswerTree.isNothing(text) { return nil }
    guard let answer = AnswerWord.read(text) else {
      throw AnswersFileError(message: "\(name) cannot be answered \(text): use yes, no, unsure")
    }
    return answer
  }

  /// Nil where the file says that nothing was answered.
  private func answer(_ value: AnswerTree, to finding: Finding, named name: String) throws(AnswersFileError)
    -> Answer?
  {
    let texts: [String]
    switch value {
    case .text(let text) where AnswerTree.isNothing(text): return nil
    case .text(let text): texts = [text]
    case .list(let items): texts = items
    case .mapping: throw AnswersFileError(message: "\(name) should be answered by a word")
    }
    if texts.count == 1, let answer = AnswerWord.read(texts[0]), finding.kind == .yesno || answer == .unsure {
      return answer
    }
    // Nothing of a list is no to all of it.
    if texts.isEmpty, finding.kind.takesSeveral { return .no }
    let known = finding.choices.map(\.id.name)
    if let wrong = texts.first(where: { !known.contains($0) }) {
      throw AnswersFileError(message: "\(name) cannot be answered \(wrong): \(help(wrong, finding))")
    }
    guard finding.kind.takesSeveral || texts.count == 1 else {
      throw AnswersFileError(message: "\(name) takes one choice only")
    }
    return .chose(finding.choices.map(\.id).filter { texts.contains($0.name) })
  }

  /// What can be answered; of the many marks of a map, the one that was likely meant.
  private func help(_ wrong: String, _ finding: Finding) -> String {
    let known = finding.choices.map(\.id.name)
    switch finding.kind {
    case .yesno: return "use yes, no, unsure"
    case .choice, .several: return "use \((known + ["unsure"]).joined(separator: ", "))"
    case .map:
      return Nearest.to(wrong, among: known).map { "did you mean \($0)?" }
        ?? "use a place and a mark, as \(known.first ?? "unsure"), or unsure"
    }
  }

  /// Which facts there are only the content knows.
  private func unknownField(_ name: String) -> String {
    let known = ["answers", "age", "sex"] + index.findings.values.compactMap(\.fact).sorted()
    let all = known.dropLast().joined(separator: ", ") + " or " + (known.last ?? "")
    return "unknown field \(name): "
      + (Nearest.to(name, among: known).map { "did you mean \($0)?" } ?? "use \(all)")
  }

  private func unknown(_ name: String) -> String {
    let codes = index.findingsByCode.keys.sorted()
    let near = Nearest.to(name, among: codes + index.retired.names + index.findings.keys.map(\.name).sorted())
    return "unknown finding \(name): "
      + (near.map { "did you mean \($0)?" } ?? "fascicle findings lists the known ones")
  }
}
