import Knowledge

/// Reads `sources/<id>.md`.
enum SourceReader {
  static func read(_ document: Document, _ log: ReadingLog) -> Source {
    let header = document.header
    header.expectOnly(["title", "by", "year", "url", "kind"])
    let url = header.text("url")
    if !url.isEmpty, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
      log.report(
        "url is no web address: \(url)", help: "begin it with https://", in: document.file,
        at: header.place(of: "url"))
    }
    return Source(
      id: document.id(Source.self, log), title: header.text("title"), by: header.text("by"),
      year: header.node("year") == nil ? nil : header.number("year"), url: url,
      kind: header.word("kind", of: Source.Kind.self) ?? .reference, body: document.neededBlocks(log))
  }
}
