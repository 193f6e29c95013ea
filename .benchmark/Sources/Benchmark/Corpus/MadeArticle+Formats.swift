/// The same article as each program wants to read it.
extension MadeArticle {
  /// A file of a content folder; every paragraph of it cites this source.
  func content(source: String) -> String {
    """
    ---
    title: "\(title)"
    summary: "\(summary)"
    order: \(100_000 + number)
    conditions: []
    keywords: []
    sources: [\(source)]
    reviewed: 2026-01-01
    nextReview: 2099-01-01
    ---

    """ + markdown(citing: " [S](source:\(source))") { "article:" + MadeArticle.name($0) }
  }

  /// A page of a site.
  var page: String {
    "---\ntitle: \"\(title)\"\n---\n" + markdown(citing: "") { "/" + MadeArticle.name($0) + "/" }
  }

  private func markdown(citing: String, _ target: (Int) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .heading(let text): "## \(text)"
      case .paragraph(let text): text.dropLast() + citing + "."
      case .list(let items): items.map { "- " + $0 }.joined(separator: "\n")
      case .table(let rows): Self.table(rows)
      case .link(let text, let number): "See [\(text)](\(target(number)))."
      }
    }.joined(separator: "\n\n") + "\n"
  }

  private static func table(_ rows: [[String]]) -> String {
    let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    return ([lines[0], "|---|---|---|"] + lines.dropFirst()).joined(separator: "\n")
  }

  /// An item of a feed.
  var item: String {
    let body = pieces.map { piece in
      switch piece {
      case .heading(let text): "<h2>\(text)</h2>"
      case .paragraph(let text): "<p>\(text)</p>"
      case .list(let items): "<ul>" + items.map { "<li>\($0)</li>" }.joined() + "</ul>"
      case .table(let rows):
        "<table>"
          + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined() + "</table>"
      case .link(let text, let number):
        "<p>See <a href=\"http://localhost/\(MadeArticle.name(number))\">\(text)</a>.</p>"
      }
    }.joined(separator: "\n")
    return """
      <item><title>\(title)</title><guid>\(name)</guid><link>http://localhost/\(name)</link>
      <description><![CDATA[\(body)]]></description></item>

      """
  }

  /// Plain lines, none longer than so many columns.
  func lines(columns: Int) -> [String] {
    [title, ""]
      + pieces.flatMap { piece -> [String] in
        switch piece {
        case .heading(let text), .paragraph(let text): Self.wrapped(text, columns) + [""]
        case .list(let items):
          items.flatMap { Self.wrapped("- " + $0, columns) } + [""]
        case .table(let rows): rows.map { $0.joined(separator: "  ") } + [""]
        case .link(let text, _): Self.wrapped("See \(text).", columns) + [""]
        }
      }
  }

  private static func wrapped(_ text: String, _ columns: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.utf8.count + 1 + word.utf8.count <= columns {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
