import Knowledge

/// Reads `guide.md`: what the whole guide is.
enum GuideHeaderReader {
  static func read(_ document: Document, into guide: inout Guide, _ log: ReadingLog) {
    let header = document.header
    header.expectOnly([
      "title", "edition", "reviewed", "nextReview", "emergencyNumber", "conditions", "topics",
    ])
    guide.title = header.text("title")
    guide.edition = header.text("edition")
    guide.reviewed = header.day("reviewed")
    guide.nextReview = header.day("nextReview")
    guide.emergencyNumber = header.text("emergencyNumber")
    guide.compared = document.references("conditions", Condition.self, Reference.condition, log)
    guide.topics = (header.mapping("topics") ?? []).compactMap { key, value in
      guard let id = key.text, let title = value.text else { return nil }
      return Topic(id: id, title: title)
    }
    guide.about = document.neededBlocks(log)
  }
}
