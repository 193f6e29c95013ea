import Knowledge

/// Reads `conditions/<id>.md`.
enum ConditionReader {
  static func read(_ document: Document, _ log: ReadingLog) -> Condition {
    let header = document.header
    header.expectOnly([
      "name", "short", "kind", "article", "hpo", "omim", "mondo", "calms", "needsNo", "lookalikes", "sources",
      "also",
    ])
    let calms = calms(document, log)
    let article = header.optionalText("article").map { Article.ID($0) }
    if let article, let place = header.node("article")?.place {
      log.mention(.article(article), in: document.file, at: place)
    }
    return Condition(
      id: document.id(Condition.self, log), name: header.text("name"), short: header.text("short"),
      also: header.list("also").map(\.text),
      kind: header.word("kind", of: Condition.Kind.self) ?? .mimic, article: article,
      codes: ["hpo", "omim", "mondo"].flatMap { header.list($0).map(\.text) },
      calms: calms,
      needsNo: document.references("needsNo", Finding.self, Reference.finding, log),
      lookalikes: document.references("lookalikes", Condition.self, Reference.condition, log),
      sources: document.sources(log), body: document.neededBlocks(log))
  }
  private static func calms(_ document: Document, _ log: ReadingLog) -> Bool {
    let header = document.header
    let text = header.node("calms")?.text
    if let node = header.node("calms"), text != "true", text != "false" {
      header.reportUnknown(node.text ?? "", named: "calms", among: ["true", "false"], at: node.place)
    }
    if text != "true", header.node("needsNo") != nil {
      log.report(
        "needsNo stands without calms", help: "add calms: true, or take needsNo out", in: document.file,
        at: header.place(of: "needsNo"))
    }
    return text == "true"
  }
}
