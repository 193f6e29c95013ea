import Knowledge

/// Every finding matters to something, and every rule adds something.
enum CoverageCheck {
  static func run(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    rules(documents, guide, log)
    // What could not be read may use anything.
    guard log.leftOut.isEmpty else { return }
    findings(documents, guide, log)
    unused(documents, guide, log)
  }

  /// Words and sources that nothing links to, and no header names.
  private static func unused(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    let used = Set(log.mentions.map(\.reference))
    for entry in guide.glossary where !used.contains(.glossary(entry.id)) {
      guard let file = documents.file(.glossary, entry.id.name) else { continue }
      log.warn("nothing uses the word", help: "link to it, as glossary:\(entry.id), or take it out", in: file)
    }
    for source in guide.sources where !used.contains(.source(source.id)) {
      guard let file = documents.file(.sources, source.id.name) else { continue }
      log.warn("nothing uses the source", help: "cite it, as source:\(source.id), or take it out", in: file)
    }
  }

  private static func findings(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    var used = Set(guide.conditions.flatMap(\.needsNo))
    for rule in guide.rules { used.formUnion((rule.when?.leaves ?? []) + (rule.unless?.leaves ?? [])) }
    for finding in guide.findings { used.formUnion(finding.asksWhen?.leaves ?? []) }
    for row in guide.comparison { used.formUnion(row.findings) }
    for finding in guide.findings
    where finding.kind == .yesno && finding.urgencyIfYes == nil && !used.contains(finding.id) {
      guard finding.weights.values.allSatisfy({ $0 == .neutral }),
        let file = documents.file(.findings, finding.id.name)
      else { continue }
      log.warn("no rule, fit or row uses the answer", help: "use it, or do not ask", in: file)
    }
  }

  private static func rules(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    let book = Rulebook(guide)
    let reaches = guide.rules.compactMap { Reach($0, in: book) }
    for reach in reaches {
      guard let document = documents.document(.rules, reach.rule.id.name) else { continue }
      let place = document.header.place(of: "when")
      if reach.sets.isEmpty {
        log.report(
          "the rule can never hold", help: "its ages exclude each other", in: document.file, at: place)
      } else if let other = reaches.first(where: { $0.makesRedundant(reach) }) {
        log.report(
          "the rule adds nothing to \(other.rule.id)", help: "take it out, or let it say more",
          in: document.file,
          at: place)
      }
    }
  }
}

/// An urgency rule and the ways in which it can hold.
private struct Reach {
  let rule: Rule
  let urgency: Urgency
  let sets: [SufficientSet]

  init?(_ rule: Rule, in book: Rulebook) {
    guard case .urgency(let urgency, _) = rule.conclusion,
      let sets = book.overPositions(rule.when)?.sufficientSets(limit: Rulebook.sufficientSetLimit)
    else { return nil }
    self.rule = rule
    self.urgency = urgency
    self.sets = sets.filter { set in
      let ranges = set.facts.map { fact in
        switch fact {
        case .age(let range): range
        }
      }
      return (ranges.map(\.least).max() ?? 0) <= (ranges.map(\.most).min() ?? AgeRange.limit)
    }
  }

  /// Whether wherever the other rule holds, this one holds too and asks for at least as much, while
  /// the other says nothing of its own.
  func makesRedundant(_ other: Reach) -> Bool {
    guard other.rule.id != rule.id, urgency >= other.urgency, other.rule.doNow.isEmpty,
      case .urgency(_, nil) = other.rule.conclusion
    else { return false }
    return other.sets.allSatisfy { theirs in
      sets.contains { $0.isSubset(of: theirs) }
    }
  }
}
