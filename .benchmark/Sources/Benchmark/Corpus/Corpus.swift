/// The texts that all programs read, made anew at every run: the same files for the same seed and content.
struct Corpus {
  /// Everything that is measured lies below this folder.
  let folder: String
  let maker: ArticleMaker

  static let seed: UInt64 = 20_261_120
  /// So many articles are in the feed.
  static let feedLength = 100
  /// So many characters has the article that is long enough to scroll in: over a thousand lines.
  static let longLength = 150_000

  init(in work: String, articles: Int) {
    folder = work + "/corpus"
    maker = ArticleMaker(seed: Self.seed, count: articles)
  }

  /// A content folder: ours and the made articles, the last of which is long.
  var content: String { folder + "/content" }
  /// The same articles as a site.
  var site: String { folder + "/site" }
  /// The titles, a line each.
  var titles: String { folder + "/titles.txt" }
  /// The long article as lines for a pane.
  var long: String { folder + "/long.txt" }
  /// A feed of some of the articles, and the list of feeds that names it.
  var feed: String { folder + "/feed.xml" }
  var feeds: String { folder + "/feeds.txt" }
  /// The articles as statements that fill a full-text table.
  var statements: String { folder + "/articles.sql" }

  private var articles: String { content + "/articles/made" }

  /// Writes it all; `original` is our own content folder.
  func make(from original: String) throws(Failure) {
    try Files.remove(folder)
    try Files.makeFolder(folder)
    try WholeCommand.run(["cp", "-R", original, content], environment: Surroundings.plain)
    for folder in [articles, site + "/content", site + "/layouts/_default"] { try Files.makeFolder(folder) }
    try addTopic()
    try writeSite()
    let source = try source(of: original)
    var titles = "", items = "", statements = SearchTable.opening
    for number in 1...maker.count {
      let article = self.article(number)
      try write(article, source: source)
      titles += article.title + "\n"
      statements += SearchTable.statement(article)
      if number <= Self.feedLength { items += article.item }
      if number == maker.count {
        try Files.write(article.lines(columns: 77).joined(separator: "\n") + "\n", to: long)
      }
    }
    try Files.write(titles, to: self.titles)
    try Files.write(statements + SearchTable.ending, to: self.statements)
    try Files.write(Self.feed(items), to: feed)
    try Files.write("file://\(feed)\n", to: feeds)
  }

  /// Changes one article, in another way each time.
  func change(time: Int, original: String) throws(Failure) {
    var article = article(1 + maker.count / 2)
    article.pieces.append(.paragraph("This was changed for the time of number \(time)."))
    try write(article, source: try source(of: original))
  }

  private func article(_ number: Int) -> MadeArticle {
    maker.article(number, characters: number == maker.count ? Self.longLength : ArticleMaker.length)
  }

  private func write(_ article: MadeArticle, source: String) throws(Failure) {
    try Files.write(article.content(source: source), to: "\(articles)/\(article.name).md")
    try Files.write(article.page, to: "\(site)/content/\(article.name).md")
  }

  /// A source that our content has, for the made articles to cite.
  private func source(of original: String) throws(Failure) -> String {
    guard let name = Files.names(in: original + "/sources").first(where: { $0.hasSuffix(".md") }) else {
      throw .notFound("\(original) has no sources: name the content folder with --content")
    }
    return String(name.dropLast(3))
  }

  /// Puts the made articles' topic behind ours.
  private func addTopic() throws(Failure) {
    let path = content + "/guide.md"
    guard let text = Files.text(path) else { throw .notFound("\(path) cannot be read") }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let topics = lines.firstIndex(of: "topics:") else {
      throw .notFound("\(path) lists no topics, so no articles can be added")
    }
    let end = lines[(topics + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
    lines.insert("  made: Made to be measured", at: end)
    try Files.write(lines.joined(separator: "\n"), to: path)
  }

  private func writeSite() throws(Failure) {
    try Files.write(
      "baseURL = \"http://localhost/\"\ntitle = \"made\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\"]\n",
      to: site + "/config.toml")
    try Files.write(
      "<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}\n",
      to: site + "/layouts/_default/single.html")
    try Files.write(
      "<!doctype html><title>{{ .Title }}</title><ul>{{ range .Pages }}"
        + "<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>\n",
      to: site + "/layouts/_default/list.html")
  }

  private static func feed(_ items: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel><title>Made articles</title><link>http://localhost/</link>
    <description>Made to be measured</description>
    \(items)</channel></rss>

    """
  }
}
