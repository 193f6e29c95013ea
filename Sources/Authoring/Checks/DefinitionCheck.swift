import Knowledge

/// Each id, each code and each word of the glossary is defined once.
enum DefinitionCheck {
  static func run(_ shelf: Shelf, _ guide: Guide, _ log: ReadingLog) {
    for kind in Shelf.Kind.allCases {
      var first: [String: ContentFile] = [:]
      for document in shelf[kind] {
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
    codes(shelf, log)
    words(shelf, guide, log)
  }

  private static func codes(_ shelf: Shelf, _ log: ReadingLog) {
    var first: [String: ContentFile] = [:]
    for document in shelf[.findings] {
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

  private static func words(_ shelf: Shelf, _ guide: Guide, _ log: ReadingLog) {
    var first: [String: GlossaryEntry.ID] = [:]
    for entry in guide.glossary {
      guard let file = shelf.file(.glossary, entry.id.name) else { continue }
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
