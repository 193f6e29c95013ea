import Knowledge

/// Reads `reviewers:` of the guide or of an article: who checked it, and when.
enum ReviewerReader {
  /// None where the field is missing; `reviewed` is the day from which the text is as it stands.
  static func read(_ document: Document, reviewed: CalendarDay?, _ log: ReadingLog) -> [Reviewer] {
    guard document.header.node("reviewers") != nil else { return [] }
    return document.header.items("reviewers", log).compactMap {
      reviewer($0, reviewed: reviewed, document, log)
    }
  }

  private static func reviewer(
    _ node: HeaderNode, reviewed: CalendarDay?, _ document: Document, _ log: ReadingLog
  ) -> Reviewer? {
    let needs = ["name", "role", "date"]
    guard let entry = Entry(node, "a reviewer", needs: needs, in: document, log),
      let name = words("name", of: entry, document, log), let role = words("role", of: entry, document, log),
      let date = document.header.day(entry.text("date"), named: "date", at: entry.place("date"))
    else { return nil }
    if let reviewed, date < reviewed {
      log.warn(
        "\(name) checked it before it was reviewed on \(reviewed)",
        help: "have it checked again, or correct the day", in: document.file, at: entry.place("date"))
    }
    return Reviewer(name: name, role: role, date: date)
  }

  /// A field that stands in running text, where nothing of it may act as a mark.
  private static func words(
    _ field: String, of entry: Entry, _ document: Document, _ log: ReadingLog
  ) -> String? {
    let text = entry.text(field)
    if text.isEmpty {
      log.report(
        "\(field) should be text", help: "write one text after the colon", in: document.file,
        at: entry.place(field))
      return nil
    }
    guard !text.contains(where: { "\"\\:{}[]<>#*_`\n".contains($0) }) else {
      log.report(
        "\(field) has a quote, a bracket or a colon in it", help: "write it in plain words",
        in: document.file, at: entry.place(field))
      return nil
    }
    return text
  }
}
