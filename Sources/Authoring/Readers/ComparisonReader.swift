import Knowledge

/// Reads `comparison/<id>.md`.
enum ComparisonReader {
  static func read(_ document: Document, _ log: ReadingLog) -> ComparisonRow {
    let header = document.header
    header.expectOnly(["title", "also", "order", "cells", "findings", "sources"])
    var cells: [Condition.ID: String] = [:]
    for (key, value) in header.mapping("cells") ?? [] {
      guard let name = key.text, let text = value.text, !text.isEmpty else {
        log.report("a cell should be text", help: "write condition: text", in: document.file, at: value.place)
        continue
      }
      log.mention(.condition(Identifier(name)), in: document.file, at: key.place)
      cells[Identifier(name)] = text
    }
    return ComparisonRow(
      id: document.id(ComparisonRow.self, log), title: header.text("title"),
      also: header.list("also").map(\.text), order: header.number("order"),
      cells: cells, findings: document.references("findings", Finding.self, Reference.finding, log),
      sources: sources(document, cells: cells, log), body: document.neededBlocks(log))
  }

  /// Each cell's own sources.
  private static func sources(
    _ document: Document, cells: [Condition.ID: String], _ log: ReadingLog
  ) -> [Condition.ID: [Source.ID]] {
    let header = document.header
    var result: [Condition.ID: [Source.ID]] = [:]
    for (key, value) in header.mapping("sources") ?? [] {
      guard let name = key.text else { continue }
      log.mention(.condition(Identifier(name)), in: document.file, at: key.place)
      let listed = header.texts(of: value, named: "sources")
      for item in listed { log.mention(.source(Identifier(item.text)), in: document.file, at: item.place) }
      result[Identifier(name)] = listed.map { Identifier($0.text) }
    }
    for condition in cells.keys.sorted() where (result[condition] ?? []).isEmpty {
      log.report(
        "the cell \(condition) names no source", help: "add it under sources, as \(condition): [id]",
        in: document.file, at: header.place(of: "sources"))
    }
    return result
  }
}
