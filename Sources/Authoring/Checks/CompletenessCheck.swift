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

  /// Each finding is asked somewhere, or answered by a choice; and a row on a page has words.
  private static func checklist(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    let answered = Set(guide.findings.flatMap { $0.choices.flatMap { $0.answers.keys } })
    let rows = Set(guide.pages.flatMap(\.rows))
    for finding in guide.findings {
      guard let document = documents.document(.findings, finding.id.name) else { continue }
      if finding.page == nil, !answered.contains(finding.id) {
        log.report(
          "the checklist never asks it",
          help: "add \(finding.id) to a page of checklist.md, or let a choice answer it", in: document.file)
      }
      if rows.contains(finding.id) { row(finding, document, log) }
    }
    order(documents, guide, log)
  }

  private static func row(_ finding: Finding, _ document: Document, _ log: ReadingLog) {
    let place = document.header.place(of: "row")
    guard let row = finding.row else {
      return log.report(
        "has no row", help: "add row: what it says on its page, in \(Limits.rowWords.shown) at most",
        in: document.file)
    }
    let words = row.split(separator: " ")
    if Limits.rowWords.isPassed(by: words.count) {
      log.report(
        "the row has more than \(Limits.rowWords.shown)", help: "say one thing", in: document.file, at: place)
    }
    if finding.kind != .yesno {
      log.report(
        "a row is answered by yes or no", help: "ask it on a page of its own: asks: \(finding.id)",
        in: document.file, at: document.header.place(of: "kind"))
    }
  }

  /// What decides whether a row is asked stands on an earlier page, so that no page comes twice.
  private static func order(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    var page: [Finding.ID: Int] = [:]
    for (number, each) in guide.pages.enumerated() { for id in each.rows + [each.asks].compactMap({ $0 }) { page[id] = number } }
    for finding in guide.findings {
      guard let own = page[finding.id], let leaves = finding.asksWhen?.leaves,
        let late = leaves.first(where: { (page[$0] ?? -1) >= own }),
        let document = documents.document(.findings, finding.id.name)
      else { continue }
      log.report(
        "it is asked before \(late), which decides whether it is asked",
        help: "put \(late) on an earlier page of checklist.md", in: document.file,
        at: document.header.place(of: "asks-when"))
    }
  }

  /// Each outcome has something to say.
  private static func advice(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    let there = Set(documents[.advice].map(\.file.name))
    for outcome in GuidanceReader.outcomes where !there.contains(outcome) {
      log.report(
        unreadable: "advice/\(outcome).md", "is missing", help: "add it: it says what to do at this outcome")
    }
  }
}
