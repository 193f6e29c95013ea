/// The articles as a plain full-text table of SQLite.
enum SearchTable {
  static let opening = "CREATE VIRTUAL TABLE article USING fts5(name UNINDEXED, title, body);\nBEGIN;\n"
  static let ending = "COMMIT;\nINSERT INTO article(article) VALUES('optimize');\n"

  /// Puts an article into the table; made articles hold no quotation marks.
  static func statement(_ article: MadeArticle) -> String {
    let body = article.lines(columns: .max).joined(separator: "\n")
    return "INSERT INTO article VALUES('\(article.name)', '\(article.title)', '\(body)');\n"
  }

  /// The best ten that hold all of these words, with a piece of each.
  static func query(_ words: String) -> String {
    "SELECT name, title, snippet(article, 2, '[', ']', '...', 16) FROM article WHERE article MATCH '\(words)' "
      + "ORDER BY rank LIMIT 10;"
  }
}
