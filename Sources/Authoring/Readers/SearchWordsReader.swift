import Knowledge

/// Reads `search.md`: what the search knows of the language.
enum SearchWordsReader {
  static func read(_ document: Document, _ log: ReadingLog) -> SearchWords {
    let header = document.header
    header.expectOnly(["functionWords", "sameWords", "leftOut", "emergencies"])
    var words = SearchWords()
    words.functionWords = header.list("functionWords").map { $0.text.lowercased() }
    words.leftOut = header.list("leftOut").map(\.text)
    if case .list(let groups)? = header.node("sameWords")?.content {
      words.sameWords = groups.map { header.texts(of: $0, named: "sameWords").map(\.text) }
    }
    if let page = header.optionalText("emergencies"), let place = header.node("emergencies")?.place {
      words.emergencies = Article.ID(page)
      log.mention(.article(Article.ID(page)), in: document.file, at: place)
    }
    return words
  }
}
