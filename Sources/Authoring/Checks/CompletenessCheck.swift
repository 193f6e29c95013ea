import Knowledge

/// Nothing that the program needs is missing.
enum CompletenessCheck {
  static func run(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    comparison(documents, guide, log)
    fits(documents, guide, log)
    topics(documents, guide, log)
    advice(documents, guide, log)
  }

  /// A compared condition of which no answer speaks would be shown as unknown for ever.
  private static func fits(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    if log.leftOut("findings") { return }
    let named = Set(guide.findings.flatMap(\.weights.keys))
    for condition in guide.compared where !named.contains(condition) {
      guard let document = documents.document(.conditions, condition.name) else { continue }
      log.report(
        "no finding fits it, and it is compared",
        help: "name \(condition) under fits of some findings, or take it out of guide.md's conditions",
        in: document.file, at: document.header.place(of: "kind"))
    }
  }

  /// Each folder of articles has a title, under which they are listed; without one its own name stands there, which
  /// changes no advice.
  private static func topics(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    if log.leftOut("guide.md") { return }
    var known = Set(guide.topics.map(\.id))
    for card in guide.articles.map(\.card) where known.insert(card.topic).inserted {
      guard let file = documents.file(.articles, card.id.name) else { continue }
      log.warn(
        "its folder has no title: articles/\(card.topic)", help: "give it one under topics in guide.md",
        in: file)
    }
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

  /// Each outcome has something to say.
  private static func advice(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    let there = Set(documents[.advice].map(\.file.name))
    for outcome in GuidanceReader.needed
    where !there.contains(outcome) && !log.leftOut("advice/\(outcome).md") {
      log.report(
        unreadable: "advice/\(outcome).md", "is missing", help: "add it: it says what to do at this outcome")
    }
  }
}
