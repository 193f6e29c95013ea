import Knowledge

/// Reads `glossary/<id>.md`.
enum GlossaryReader {
  static func read(_ document: Document, _ log: ReadingLog) -> GlossaryEntry {
    let header = document.header
    header.expectOnly(["term", "also"])
    return GlossaryEntry(
      id: document.id(GlossaryEntry.self, log), term: header.text("term"),
      also: header.list("also").map(\.text), body: document.neededBlocks(log))
  }
}
