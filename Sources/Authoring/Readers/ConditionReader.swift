import Knowledge

/// Reads `conditions/<id>.md`.
enum ConditionReader {
  static func read(_ document: Document, _ log: ReadingLog) -> Condition {
    let header = document.header
    header.expectOnly(["name", "short", "kind", "article", "hpo", "omim", "mondo", "calms", "needsNo", "lookalikes", "sources",
   ])
    let article = header.optionalText("article").map { Article.ID($0) }
    if let article, let place = header.node("article")?.place {
      log.mention(.article(article), in: document.file, at: place)
    }
    return Condition(
      id: document.id(Condition.self, log), name: header.text("name"), short: header.text("short"),
      kind: header.word("kind", of: Condition.Kind.self) ?? .mimic, article: article,
      codes: ["hpo", "omim", "mondo"].flatMap { header.list($0).map(\.text) },
      calms: header.optionalText("calms") == "true",
      needsNo: document.references("needsNo", Finding.self, Reference.finding, log),
      lookalikes: document.references("lookalikes", Condition.self, Reference.condition, log),
      sources: document.sources(log), body: document.neededBlocks(log))
  }
}
