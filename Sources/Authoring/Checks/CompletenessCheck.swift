import Knowledge

/// Nothing that the program needs is missing.
enum CompletenessCheck {
  static func run(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    comparison(documents, guide, log)
    checklist(documents, guide, log)
    advice(documents, guide, log)
  }

  /// Each compared condition has a cell in each row, and no sources stand without their cell.
  private static func comparison(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    for row in guide.comparison {
      guard let document = documents.document(.comparison, row.id.name) else { continue }
      for condition in guide.compared where row.cells[condition] == nil {
        log.report(
          "the row has no cell for \(condition)",
          help: "add \(condition): under cells, even if only to say what is not known",
          in: document.file, at: document.header.place(of: "cells"))
      }
      let known = guide.conditions.map(\.id).filter { !guide.compared.contains($0) }
      for condition in known where row.sources[condition] != nil && row.cells[condition] == nil {
        log.report(
          "sources are named for \(condition), which has no cell",
          help: "add \(condition): under cells, or take its sources out",
          in: document.file, at: document.header.place(of: "sources"))
      }
    }
  }

  /// What an article cites stands in its header, and the other way round.
  static func citations(_ document: Document, _ article: Article, _ log: ReadingLog) {
    let listed = Set(article.card.sources)
    let cited = Set(Links.in(article.body).compactMap { if case .source(let id) = $0 { id } else { nil } })
    let place = document.header.place(of: "sources")
    for source in cited.subtracting(listed).sorted() {
      log.report(
        "cites \(source), which is not among its sources", help: "add it to sources", in: document.file,
        at: place)
    }
    for source in listed.subtracting(cited).sorted() {
      log.warn(
        "lists \(source) and never cites it", help: "cite it or take it out", in: document.file, at: place)
    }
  }

  /// Each finding is asked somewhere.
  private static func checklist(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    let asked = Set(guide.sections.flatMap(\.findings))
    for finding in guide.findings where !asked.contains(finding.id) {
      guard let file = documents.file(.findings, finding.id.name) else { continue }
      log.report(
        "the checklist never asks it", help: "add \(finding.id) to a section of checklist.md", in: file)
    }
  }

  /// Each outcome has something to say, and self-care has its conditions.
  private static func advice(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    let there = Set(documents[.advice].map(\.file.name))
    for outcome in GuidanceReader.outcomes where !there.contains(outcome) {
      log.report(
        unreadable: "advice/\(outcome).md", "is missing", help: "add it: it says what to do at this outcome")
    }
    if guide.policy.levels[.selfcare] != nil, guide.policy.selfCareNeedsNo.isEmpty,
      let file = documents.file(.advice, Urgency.selfcare.rawValue)
    {
      log.report(
        "self-care has no conditions", help: "add needsNo: with the findings that must be denied", in: file)
    }
  }
}
