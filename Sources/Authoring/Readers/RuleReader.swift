import Knowledge

/// Reads `rules/<id>.md`.
enum RuleReader {
  /// Nil, with a problem, when what the rule says cannot be made out.
  static func read(_ document: Document, _ log: ReadingLog) -> Rule? {
    let header = document.header
    header.expectOnly([
      "urgency", "mimic", "fit", "counts", "atMost", "when", "unless", "doNow", "decided", "sources", "cases",
    ])
    let reader = CriterionReader(file: document.file, log: log)
    let when = header.node("when").map(reader.read)
    let unless = header.node("unless").map(reader.read)
    let body = document.neededBlocks(log)
    let decided = header.optionalText("decided")
    let sources = document.sources(log)
    let cases = RuleCaseReader(document: document, log: log).read()
    guard let conclusion = conclusion(document, log), when != .some(nil), unless != .some(nil) else {
      return nil
    }
    if !isFitRule(conclusion) { refuseNegation(document, hasWhen: when != nil, log) }
    return Rule(
      id: document.id(Rule.self, log), conclusion: conclusion, when: when ?? nil,
      unless: isFitRule(conclusion) ? unless ?? nil : nil, doNow: header.list("doNow").map(\.text),
      body: body, decided: decided,
      sources: sources, cases: cases)
  }

  private static func isFitRule(_ conclusion: Conclusion) -> Bool {
    switch conclusion {
    case .urgency, .mimic: false
    case .weight, .ceiling: true
    }
  }

  private static func refuseNegation(_ document: Document, hasWhen: Bool, _ log: ReadingLog) {
    if document.header.node("unless") != nil {
      log.report(
        "an urgency rule holds a negation: unless", help: "nothing may subtract from urgency; take it out",
        in: document.file, at: document.header.place(of: "unless"))
    }
    if !hasWhen {
      log.report(
        "the rule has no when", help: "add when: with the findings that make it hold", in: document.file)
    }
  }

  private static func conclusion(_ document: Document, _ log: ReadingLog) -> Conclusion? {
    let header = document.header
    let mimic = condition("mimic", document, log)
    if header.node("urgency") != nil {
      guard let urgency = header.word("urgency", of: Urgency.self) else { return nil }
      guard urgency != .selfcare else {
        log.report(
          "a rule concludes self-care",
          help: "self-care follows only from its own conditions; use routine, soon or emergency",
          in: document.file, at: header.node("urgency")?.place ?? .start)
        return nil
      }
      return .urgency(urgency, mimic: mimic)
    }
    if let mimic { return .mimic(mimic) }
    guard let fit = condition("fit", document, log) else {
      log.report("the rule concludes nothing", help: "add urgency:, mimic: or fit:", in: document.file)
      return nil
    }
    if header.node("atMost") != nil {
      return header.word("atMost", of: FitLevel.self).map { .ceiling(fit, $0) }
    }
    return header.word("counts", of: Direction.self).map { .weight(fit, $0) }
  }

  private static func condition(_ name: String, _ document: Document, _ log: ReadingLog) -> Condition.ID? {
    guard let node = document.header.node(name), let text = node.text else { return nil }
    log.mention(.condition(Identifier(text)), in: document.file, at: node.place)
    return Identifier(text)
  }
}

/// Reads a rule's own cases.
struct RuleCaseReader {
  let document: Document
  let log: ReadingLog

  func read() -> [RuleCase] {
    guard let node = document.header.node("cases"), case .list(let items) = node.content, !items.isEmpty
    else {
      log.report(
        "the rule has no case", help: "add cases: with one that fires and one near miss", in: document.file,
        at: document.header.place(of: "cases"))
      return []
    }
    let cases = items.compactMap(ruleCase)
    for (fires, what) in [(true, "one in which it fires"), (false, "a near miss in which it does not")]
    where !cases.contains(where: { $0.fires == fires }) {
      log.report("the rule's cases lack \(what)", help: "add one", in: document.file, at: node.place)
    }
    return cases
  }

  private func ruleCase(_ node: HeaderNode) -> RuleCase? {
    guard case .mapping(let entries) = node.content else {
      log.report(
        "a case should be a mapping", help: "write {answers: {…}, fires: yes}", in: document.file,
        at: node.place)
      return nil
    }
    let fields = Dictionary(
      entries.map { ($0.key.text ?? "", $0.value) }, uniquingKeysWith: { first, _ in first })
    guard case .some(let fires) = fields["fires"]?.text.flatMap(AnswerWord.read), fires != .unsure else {
      log.report(
        "the case does not say whether the rule fires", help: "add fires: yes or fires: no",
        in: document.file, at: node.place)
      return nil
    }
    let answers = fields["answers"].map { SheetReader(file: document.file, log: log).answers($0) } ?? [:]
    expectOnly(entries)
    return RuleCase(
      sheet: AnswerSheet(answers: answers, age: fields["age"].flatMap(age)), fires: fires == .yes,
      urgency: fields["urgency"].flatMap(urgency))
  }

  private func expectOnly(_ entries: [(key: HeaderNode, value: HeaderNode)]) {
    let known = ["answers", "age", "fires", "urgency"]
    for (key, _) in entries where !known.contains(key.text ?? "") {
      document.header.reportUnknown(key.text ?? "", named: "a case", among: known, at: key.place)
    }
  }

  private func age(_ node: HeaderNode) -> AgeRange? {
    let age = AgeText.read(node.text ?? "")
    if age == nil {
      log.report(
        "age cannot be read: \(node.text ?? "")", help: "write 52, 20-50 or \">=45\"", in: document.file,
        at: node.place)
    }
    return age
  }

  private func urgency(_ node: HeaderNode) -> Urgency? {
    let urgency = node.text.flatMap(Urgency.init)
    if urgency == nil {
      document.header.reportUnknown(
        node.text ?? "", named: "urgency", among: Urgency.allCases.map(\.rawValue), at: node.place)
    }
    return urgency
  }
}
