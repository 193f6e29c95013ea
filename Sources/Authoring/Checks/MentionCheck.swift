import Knowledge

/// Whatever is mentioned exists.
enum MentionCheck {
  static func run(_ guide: Guide, _ log: ReadingLog) {
    var articles = names(guide.articles.map(\.id.name), .articles, log)
    var findings = names(guide.findings.map(\.id.name), .findings, log)
    var conditions = names(guide.conditions.map(\.id.name), .conditions, log)
    var glossary = names(guide.glossary.map(\.id.name), .glossary, log)
    var sources = names(guide.sources.map(\.id.name), .sources, log)
    for mention in log.mentions {
      switch mention.reference {
      case .article(let id): expect(id.name, "article", among: &articles, mention, log)
      case .finding(let id): expect(id.name, "finding", among: &findings, mention, log)
      case .condition(let id): expect(id.name, "condition", among: &conditions, mention, log)
      case .glossary(let id): expect(id.name, "glossary word", among: &glossary, mention, log)
      case .source(let id): expect(id.name, "source", among: &sources, mention, log)
      case .comparison, .outside:
        log.report(
          "a link leads outside the guide: \(mention.reference.address)",
          help: "link to article:, finding:, condition:, glossary: or source: and an id", in: mention.file,
          at: mention.place)
      }
    }
  }

  /// The names of one kind, with those of the files that could not be read.
  private static func names(_ read: [String], _ kind: DocumentSet.Kind, _ log: ReadingLog) -> KnownNames {
    let folder = kind.rawValue + "/"
    return KnownNames(
      read + log.leftOut.filter { $0.hasPrefix(folder) }.map { ContentFile(path: $0, text: "").name })
  }

  /// What is given as an answer is one of the question's choices.
  static func choices(_ guide: Guide, _ log: ReadingLog) {
    let findings = Dictionary(guide.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for mention in log.choices {
      guard let finding = findings[mention.finding] else { continue }
      let known = finding.choices.map(\.id.name)
      for choice in mention.choices where !known.contains(choice.name) {
        let near = Nearest.to(choice.name, among: known)
        let words = known.isEmpty ? "yes, no or unsure" : (known + ["unsure"]).joined(separator: ", ")
        log.report(
          "not an answer: \(choice)",
          help: near.map { "did you mean \($0)?" } ?? "use \(words)",
          in: mention.file, at: mention.place)
      }
    }
  }

  private static func expect(
    _ name: String, _ kind: String, among known: inout KnownNames, _ mention: ReadingLog.Mention,
    _ log: ReadingLog
  ) {
    if known.contains(name) { return }
    let near = known.nearest(to: name)
    log.report(
      "there is no \(kind) \(name)",
      help: near.map { "did you mean \($0)?" } ?? "write it first, or correct the id",
      in: mention.file, at: mention.place)
  }
}
