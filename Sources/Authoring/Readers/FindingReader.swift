import Knowledge

/// Reads `findings/<group>/<id>.md`.
enum FindingReader {
  /// `page` is the one of the checklist that asks for it; `marks` are the body map's choices.
  static func read(
    _ document: Document, page: ChecklistPage.ID?, marks: [Choice] = [], _ log: ReadingLog
  ) -> Finding {
    let header = document.header
    header.expectOnly([
      "code", "ask", "term", "plain", "means", "alone", "unsure", "fits", "kind", "choices", "asks-when",
      "hpo", "fact", "decided", "doNow", "sources", "row", "was", "also",
    ])
    if header.node("alone") == nil {
      log.report(
        "the field alone is missing", help: "add alone: and the level that a yes forces, or none",
        in: document.file)
    }
    let alone = level("alone", header, missing: nil)
    let unsure = level("unsure", header, missing: defaultUnsure(alone))
    let kind = header.word("kind", of: Finding.Kind.self, missing: .yesno) ?? .yesno
    let choices = choices(kind, document, marks: marks, log)
    if kind == .yesno, (unsure ?? .selfcare) > (alone ?? .selfcare) {
      log.report(
        "\"not sure\" asks for more than a yes", help: "raise alone, or lower unsure", in: document.file,
        at: header.place(of: "unsure"))
    }
    return Finding(
      id: document.id(Finding.self, log), code: header.text("code"), page: page,
      group: document.file.folders.dropFirst().first ?? "", kind: kind, choices: choices,
      ask: header.text("ask"),
      row: header.optionalText("row"), was: header.list("was").map(\.text), term: header.text("term"),
      plain: header.text("plain"), also: header.list("also").map(\.text),
      rationale: alone == nil ? header.optionalText("means") ?? "" : header.text("means"),
      doNow: header.list("doNow").map(\.text), urgencyIfYes: alone,
      urgencyIfUnsure: unsure, weights: fits(document, log),
      asksWhen: header.node("asks-when").flatMap { CriterionReader(file: document.file, log: log).read($0) },
      hpo: header.list("hpo").map(\.text), fact: header.optionalText("fact"),
      decided: header.optionalText("decided"), sources: document.sources(log),
      why: document.neededBlocks(log))
  }

  private static func choices(
    _ kind: Finding.Kind, _ document: Document, marks: [Choice], _ log: ReadingLog
  ) -> [Choice] {
    let choices = ChoiceReader(document: document, log: log).read()
    let place = document.header.place(of: "choices")
    switch kind {
    case .map:
      if !choices.isEmpty {
        log.report(
          "choices stand in a question of kind map", help: "take them out: bodymap.md has them",
          in: document.file, at: place)
      }
      return marks
    case .yesno where !choices.isEmpty:
      log.report(
        "choices stand in a yes-or-no question", help: "set kind: choice together with choices",
        in: document.file, at: place)
    case .choice where choices.isEmpty, .several where choices.isEmpty:
      log.report(
        "a question of kind \(kind.rawValue) has no choices", help: "set kind: choice together with choices",
        in: document.file, at: place)
    case .yesno, .choice, .several: break
    }
    return choices
  }

  /// "Not sure" is never "no": it asks for one step less than a yes, and never for nothing where a yes is urgent.
  private static func defaultUnsure(_ alone: Urgency?) -> Urgency? {
    switch alone {
    case .emergency: .today
    case .today: .soon
    case .soon: .routine
    case .routine, .selfcare, nil: nil
    }
  }

  private static func level(_ name: String, _ header: Header, missing: Urgency?) -> Urgency? {
    guard let node = header.node(name) else { return missing }
    let text = node.text ?? ""
    if text == "none" { return nil }
    if let level = Urgency(rawValue: text), level != .selfcare { return level }
    header.reportUnknown(
      text, named: name, among: ["emergency", "today", "soon", "routine", "none"], at: node.place)
    return missing
  }

  private static func fits(_ document: Document, _ log: ReadingLog) -> [Condition.ID: Direction] {
    var result: [Condition.ID: Direction] = [:]
    for (key, value) in document.header.mapping("fits") ?? [] {
      guard let name = key.text else { continue }
      log.mention(.condition(Identifier(name)), in: document.file, at: key.place)
      if let direction = Direction(rawValue: value.text ?? "") {
        result[Identifier(name)] = direction
      } else {
        document.header.reportUnknown(
          value.text ?? "", named: "fits", among: Direction.allCases.map(\.rawValue), at: value.place)
      }
    }
    return result
  }
}
