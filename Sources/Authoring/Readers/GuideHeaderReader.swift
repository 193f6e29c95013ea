import Knowledge

/// Reads `guide.md`: what the whole guide is.
enum GuideHeaderReader {
  static func read(_ document: Document, into guide: inout Guide, _ log: ReadingLog) {
    let header = document.header
    header.expectOnly([
      "id", "language", "title", "edition", "reviewed", "nextReview", "emergencyNumber", "helpline",
      "conditions", "topics", "reviewers", "decided",
    ])
    guide.id = id(header, log)
    guide.language = language(header, log)
    guide.title = header.text("title")
    guide.edition = header.text("edition")
    guide.reviewed = header.day("reviewed")
    guide.nextReview = header.day("nextReview")
    guide.reviewers = ReviewerReader.read(document, reviewed: guide.reviewed, log)
    guide.decided = decided(header, log)
    guide.emergencyNumber = header.text("emergencyNumber")
    guide.helpline = header.node("helpline")?.text ?? ""
    for name in ["emergencyNumber", "helpline"] { expectPlain(name, header, log) }
    guide.compared = document.references("conditions", Condition.self, Reference.condition, log)
    guide.topics = (header.mapping("topics") ?? []).compactMap { key, value in
      guard let id = key.text, let title = value.text else { return nil }
      return Topic(id: id, title: title)
    }
    guide.about = document.neededBlocks(log)
  }

  /// The decisions of the whole guide; one without words says nothing to a reviewer.
  private static func decided(_ header: Header, _ log: ReadingLog) -> [String] {
    let name = "decided"
    guard let node = header.node(name) else { return [] }
    let decisions = header.list(name)
    let empty = decisions.first { $0.text.allSatisfy(\.isWhitespace) }
    if decisions.isEmpty || empty != nil {
      log.report(
        "\(name) should be text", help: "write what was decided, and why", in: header.file,
        at: empty?.place ?? node.place)
    }
    return decisions.map(\.text)
  }

  /// It stands in other files' texts, within quotes of either kind.
  private static func expectPlain(_ name: String, _ header: Header, _ log: ReadingLog) {
    guard let node = header.node(name), let text = node.text else { return }
    let odd = text.contains { "\"'\\:{}[]#\n".contains($0) }
    if odd {
      log.report(
        "\(name) has a quote, a bracket or a colon in it", help: "write it in plain words and digits",
        in: header.file, at: node.place)
    }
  }

  private static func id(_ header: Header, _ log: ReadingLog) -> Guide.ID {
    let text = header.text("id")
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    if !text.isEmpty,
      Limits.idBytes.isPassed(by: text.utf8.count)
        || !labels.allSatisfy({ Document.isIdentifier(String($0)) })
    {
      log.report(
        "this cannot be a guide's id: \(text)",
        help: "use small letters, digits and hyphens, with dots between, as org.example.guide",
        in: header.file, at: header.node("id")?.place ?? .start)
    }
    return Guide.ID(text)
  }

  private static func language(_ header: Header, _ log: ReadingLog) -> String {
    guard let text = header.optionalText("language") else { return Guide.defaultLanguage }
    if !text.isEmpty, !isLanguageTag(text) {
      log.report(
        "this is no language tag: \(text)", help: "write it as BCP 47 does: en, de or pt-BR",
        in: header.file, at: header.node("language")?.place ?? .start)
    }
    return text
  }

  /// Whether a text has the form of a BCP 47 tag: a language of letters, then parts of letters and digits.
  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...8).contains(language.utf8.count),
      language.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return false }
    return text.utf8.count <= longestTag
      && parts.allSatisfy { part in
        (1...8).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }

  /// In bytes: room for every part that RFC 5646 makes processors keep.
  private static let longestTag = 35
}
