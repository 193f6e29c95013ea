import Knowledge

/// Each rule does what its own cases say, and is small enough for its bounds to be worked out.
enum RuleCheck {
  static func run(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    let book = Rulebook(guide)
    for rule in guide.rules {
      guard let document = documents.document(.rules, rule.id.name) else { continue }
      size(rule, in: book, document, log)
      chosen(rule, in: book, document, log)
      // What a case leads to rests on every other file that advice rests on.
      if ["findings", "rules", "bodymap.md"].contains(where: log.leftOut) { continue }
      for (number, example) in rule.cases.enumerated() {
        check(example, number: number + 1, of: rule, in: book, document, log)
      }
    }
  }

  private static func size(_ rule: Rule, in book: Rulebook, _ document: Document, _ log: ReadingLog) {
    if let when = book.overPositions(rule.when),
      when.sufficientSets(limit: Rulebook.sufficientSetLimit) == nil
    {
      log.report(
        "the rule can hold in more than \(Rulebook.sufficientSetLimit) ways",
        help: "split it into smaller rules",
        in: document.file, at: document.header.place(of: "when"))
    }
  }

  /// A rule rests on what is answered by yes or no: what is chosen answers such findings.
  private static func chosen(_ rule: Rule, in book: Rulebook, _ document: Document, _ log: ReadingLog) {
    for (name, criterion) in [("when", rule.when), ("unless", rule.unless)] {
      for id in criterion?.leaves ?? [] {
        guard let finding = book.finding(id), finding.kind != .yesno else { continue }
        log.report(
          "the rule names \(id), which is answered by choosing",
          help: "name the finding that the choice answers yes", in: document.file,
          at: document.header.place(of: name))
      }
    }
  }

  private static func check(
    _ example: RuleCase, number: Int, of rule: Rule, in book: Rulebook, _ document: Document,
    _ log: ReadingLog
  ) {
    let place = document.header.place(of: "cases")
    guard let holds = book.holds(rule.id, for: example.sheet) else { return }
    if holds != example.fires {
      log.report(
        "case \(number) says that the rule \(example.fires ? "fires" : "does not fire"), but it \(holds ? "does" : "does not")",
        help: "correct the case or the rule", in: document.file, at: place)
    }
    let urgency = book.urgency(of: example.sheet)
    if let expected = example.urgency, expected != urgency {
      log.report(
        "case \(number) expects \(expected.rawValue), but its answers lead to \(urgency.rawValue)",
        help: "correct the case or the rule", in: document.file, at: place)
    }
  }
}
