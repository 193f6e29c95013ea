import Knowledge

/// A paragraph that claims something names its source; an article that nothing leads to is lost.
enum ClaimCheck {
  /// Shorter paragraphs lead over from one to the next and claim nothing of their own.
  static let shortest = 25

  /// Looks at one article, while its text is there.
  static func claims(_ document: Document, _ article: Article, _ log: ReadingLog) {
    for block in article.body where claims(block) && !cites(block) {
      let opening = PlainText.of([block]).prefix(40)
      log.warn(
        "a paragraph names no source: \(opening)…", help: "cite what it rests on, as [CODE](source:id)",
        in: document.file, at: TextPosition(line: line(of: opening, in: document), column: 1))
    }
  }

  private static func claims(_ block: Block) -> Bool {
    switch block {
    case .paragraph, .list, .quote:
      PlainText.of([block]).split(whereSeparator: \.isWhitespace).count >= shortest
    case .heading, .code, .table, .rule: false
    }
  }

  /// A link to another article passes the claim on to it.
  private static func cites(_ block: Block) -> Bool {
    Links.in([block]).contains { link in
      switch link {
      case .source, .article: true
      case .finding, .condition, .glossary, .comparison, .outside: false
      }
    }
  }

  /// The line on which a text seems to begin, by its first words.
  private static func line(of opening: Substring, in document: Document) -> Int {
    let words = opening.split(separator: " ").prefix(3).joined(separator: " ")
    return (document.file.lines.firstIndex { $0.contains(words) } ?? document.bodyLine - 1) + 1
  }

  /// Which articles nothing leads to; what the articles' texts link to was noted when they were read.
  static func orphans(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    if log.leftOut(DocumentSet.Kind.articles.rawValue) { return }
    let folder = DocumentSet.Kind.articles.rawValue + "/"
    let linked = Set(
      log.mentions.compactMap { mention -> Article.ID? in
        guard case .article(let id) = mention.reference, mention.file.path.hasPrefix(folder) else {
          return nil
        }
        return id.name == mention.file.name ? nil : id
      })
    for article in guide.articles.dropFirst() where !linked.contains(article.id) {
      guard let document = documents.document(.articles, article.id.name) else { continue }
      log.warn(
        "no other article leads here", help: "link to it where a reader would want it", in: document.file)
    }
  }
}
