import Knowledge

/// Reads a FHIR QuestionnaireResponse: each item is a finding by its code, wherever it stands.
struct ResponseReader {
  private let index: GuideIndex
  private(set) var sheet = AnswerSheet()
  private(set) var notUsed: [String] = []

  init(_ index: GuideIndex) {
    self.index = index
  }

  mutating func read(_ fields: [String: JSONTree]) throws(AnswersFileError) {
    try expectOurs(fields)
    try read(items: fields["item"])
    for entry in fields["extension"]?.items ?? [] { try read(extension: entry.fields ?? [:]) }
  }

  /// The codes of another questionnaire may look like ours and mean something else.
  private func expectOurs(_ fields: [String: JSONTree]) throws(AnswersFileError) {
    if fields["status"]?.text == "entered-in-error" {
      throw AnswersFileError(message: "the response says that it was entered in error: give the right one")
    }
    guard let named = fields["questionnaire"]?.text?.prefix(while: { $0 != "|" }), named.contains(":"),
      named != ExchangeNames.checklist(of: index.guide)
    else { return }
    throw AnswersFileError(
      message: "it answers another questionnaire, \(named.prefix(100)): fascicle questionnaire prints ours")
  }

  private mutating func read(items: JSONTree?) throws(AnswersFileError) {
    for item in items?.items ?? [] {
      guard let fields = item.fields else { continue }
      let answers = (fields["answer"]?.items ?? []).compactMap(\.fields)
      if !answers.isEmpty {
        try read(answers, to: fields["linkId"]?.text ?? "", asked: fields["text"]?.text)
      }
      try read(items: fields["item"])
      for answer in answers { try read(items: answer["item"]) }
    }
  }

  /// An age that is a range, or an answer to a question that was switched off.
  private mutating func read(extension fields: [String: JSONTree]) throws(AnswersFileError) {
    switch fields["url"]?.text {
    case ExchangeNames.ageRange:
      let range = fields["valueRange"]?.fields
      guard let low = range?["low"]?.fields?["value"]?.number,
        let high = range?["high"]?.fields?["value"]?.number, let age = AgeRange(low, high)
      else { return notUsed.append("age") }
      sheet.age = age
    case ExchangeNames.setAside:
      let parts = (fields["extension"]?.items ?? []).compactMap(\.fields)
      guard let link = parts.first(where: { $0["url"]?.text == "linkId" })?["valueString"]?.text else {
        return
      }
      try read(parts.filter { $0["url"]?.text == "answer" }, to: link, asked: nil)
    default: break
    }
  }

  private mutating func read(
    _ answers: [[String: JSONTree]], to link: String, asked text: String?
  ) throws(AnswersFileError) {
    let values = answers.map(ResponseValue.init)
    if link == ExchangeNames.ageInYears {
      guard let age = values.first?.number.flatMap({ AgeRange($0) }) else { return notUsed.append("age") }
      sheet.age = age
    } else if let finding = index.findingsByCode[link] ?? index.findings[Identifier(link)] {
      try read(values, to: finding, named: link)
    } else if index.retired.isRetired(link) {
      read(values, toRetired: link)
    } else {
      let name = [link, text ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
      notUsed.append(String((name.isEmpty ? "an answer without linkId" : name).prefix(120)))
    }
  }

  private mutating func read(
    _ values: [ResponseValue], to finding: Finding, named name: String
  ) throws(AnswersFileError) {
    var chosen: Set<Choice.ID> = []
    for value in values {
      if let choice = finding.choices.first(where: { value.means($0) }) {
        chosen.insert(choice.id)
      } else if let answer = value.answer, finding.kind == .yesno || answer == .unsure {
        sheet.add(answer, to: finding.id)
      } else {
        notUsed.append("\(name): \(value.shown)")
      }
    }
    guard !chosen.isEmpty else { return }
    if case .chose(let before)? = sheet.answers[finding.id] { chosen.formUnion(before) }
    guard finding.kind.takesSeveral || chosen.count == 1 else {
      throw AnswersFileError(message: "\(name) takes one choice only")
    }
    sheet.answers[finding.id] = .chose(finding.choices.map(\.id).filter(chosen.contains))
  }

  /// An answer to a question of an earlier edition says something of its parts of today.
  private mutating func read(_ values: [ResponseValue], toRetired name: String) {
    for value in values {
      guard let answer = value.answer else {
        notUsed.append("\(name): \(value.shown)")
        continue
      }
      for (part, said) in index.retired.answers(name, answer) { sheet.add(said, to: part) }
    }
  }
}

/// The value of one answer, in whichever type it is written.
private struct ResponseValue {
  private let code: String?
  private let display: String?
  private let truth: Bool?
  let number: Int?

  init(_ answer: [String: JSONTree]) {
    let coding = answer["valueCoding"]?.fields
    code = coding?["code"]?.text ?? answer["valueString"]?.text
    display = coding?["display"]?.text
    truth = answer["valueBoolean"]?.truth
    number = answer["valueInteger"]?.number
  }

  var answer: Answer? {
    if let truth { return truth ? .yes : .no }
    if code == ExchangeNames.unsure { return .unsure }
    return [code, display].compactMap { $0 }.lazy.compactMap(AnswerWord.read).first
  }

  func means(_ choice: Choice) -> Bool {
    code == choice.id.name || [code, display].contains(choice.label)
  }

  /// What stands there, for people.
  var shown: String { String((code ?? display ?? "a value of another type").prefix(60)) }
}
