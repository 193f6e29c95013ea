import Knowledge

/// Each id, each code, each title of a topic and each word of the glossary is there once.
enum DefinitionCheck {
  static func run(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    for kind in DocumentSet.Kind.allCases {
      var first: [String: ContentFile] = [:]
      for document in documents[kind] {
        let name = document.file.name
        if let other = first[name] {
          log.report(
            "the id \(name) is taken by \(other.path)", help: "rename one of the two files", in: document.file
          )
        } else {
          first[name] = document.file
        }
      }
    }
    codes(documents, log)
    titles(documents, guide, log)
    words(documents, guide, log)
  }

  private static func codes(_ documents: DocumentSet, _ log: ReadingLog) {
    var first: [String: ContentFile] = [:]
    for document in documents[.findings] {
      guard let node = document.header.node("code"), let code = node.text else { continue }
      if let other = first[code] {
        log.report(
          "the code \(code) is taken by \(other.path)", help: "give each finding its own", in: document.file,
          at: node.place)
      } else {
        first[code] = document.file
      }
    }
  }

  /// In a list nobody could tell two articles of one title apart.
  private static func titles(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    var first: [String: Article.ID] = [:]
    for card in guide.articles.map(\.card) where !card.title.isEmpty {
      let shown = card.topic + "\n" + card.title.lowercased()
      guard let other = first[shown] else {
        first[shown] = card.id
        continue
      }
      guard let document = documents.document(.articles, card.id.name) else { continue }
      log.warn(
        "the article \(other) has the same title", help: "give each article of a topic its own",
        in: document.file, at: document.header.node("title")?.place ?? .start)
    }
  }

  private static func words(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    var first: [String: GlossaryEntry.ID] = [:]
    for entry in guide.glossary {
      guard let file = documents.file(.glossary, entry.id.name) else { continue }
      for word in [entry.term] + entry.also {
        if let other = first[word.lowercased()], other != entry.id {
          log.report(
            "the word \"\(word)\" is explained in glossary/\(other).md too",
            help: "keep it in one of the two", in: file)
        } else {
          first[word.lowercased()] = entry.id
        }
      }
    }
  }
}
