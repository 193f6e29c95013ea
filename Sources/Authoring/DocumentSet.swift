import Knowledge

/// The documents of a content folder, by what they hold.
struct DocumentSet {
  private(set) var guide: Document?
  private(set) var checklist: Document?
  /// The vocabulary that findings are coded in.
  private(set) var terms: Document?
  /// The figure on which places are marked.
  private(set) var bodyMap: Document?
  /// What the search knows of the language.
  private(set) var search: Document?
  private(set) var documents: [Kind: [Document]] = [:]
  /// What the search knows, which is read first: the articles are prepared with it.
  private(set) var searchWords = SearchWords()
  /// The articles, read from their documents, in the guide's order.
  var articles: [Article] = []
  /// Where each name stands among the documents of its kind; the first of several.
  private var places: [Kind: [String: Int]] = [:]

  /// What a folder of the content holds.
  enum Kind: String, CaseIterable {
    case articles, findings, rules, comparison, conditions, glossary, sources, advice
  }

  /// Adds files, each cut into header and body; of articles, which may be many, several are cut at once.
  mutating func add(_ files: [ContentFile], _ log: ReadingLog) {
    let isArticle = { (file: ContentFile) in file.folders.first == Kind.articles.rawValue }
    let words = Placeholders(guide: files.first { $0.path == "guide.md" })
    for file in files where !isArticle(file) { add(Self.isPlain(file) ? file : words.fill(file, log), log) }
    let cut = log.parallelMap(files.filter(isArticle)) { file, log -> Document? in
      // Each tells its faults apart, for it is read on by whichever thread comes to it.
      let own = ReadingLog()
      if Self.isShort(file, own), let document = Document(words.fill(file, own), own) { return document }
      log.adopt(own)
      return nil
    }
    for case let document? in cut { add(document, .articles) }
    if let search { searchWords = SearchWordsReader.read(search, log) }
  }

  /// Whether a file stands before the guide's words or has braces of its own.
  private static func isPlain(_ file: ContentFile) -> Bool {
    file.folders.isEmpty && (file.name == "guide" || file.name == "hpo")
  }

  private static func isShort(_ file: ContentFile, _ log: ReadingLog) -> Bool {
    if let long = file.lines.firstIndex(where: { Limits.lineBytes.isPassed(by: $0.utf8.count) }) {
      log.report(
        "a line is longer than \(Limits.lineBytes.shown)", help: "break it",
        in: ContentFile(path: file.path, text: ""),
        at: TextPosition(line: long + 1, column: 1))
      log.leaveOut(file)
      return false
    }
    return true
  }

  private mutating func add(_ document: Document, _ kind: Kind) {
    let (name, place) = (document.file.name, documents[kind, default: []].count)
    places[kind, default: [:]][name] = places[kind]?[name] ?? place
    documents[kind, default: []].append(document)
  }

  private mutating func add(_ file: ContentFile, _ log: ReadingLog) {
    guard Self.isShort(file, log) else { return }
    switch (file.folders.first, file.name) {
    case (nil, "guide"): guide = Document(file, log)
    case (nil, "checklist"): checklist = Document(file, log)
    case (nil, "hpo"): terms = Document(file, log)
    case (nil, "bodymap"): bodyMap = Document(file, log)
    case (nil, "search"): search = Document(file, log)
    case (let folder?, _):
      guard let kind = Kind(rawValue: folder) else {
        let near = Nearest.to(folder, among: Kind.allCases.map(\.rawValue))
        log.warn(
          "nothing reads the folder \(folder)",
          help: near.map { "did you mean \($0)?" } ?? "move the file", in: file)
        return
      }
      if let document = Document(file, log) { add(document, kind) }
    case (nil, _):
      log.warn("nothing reads this file", help: "move it into a folder such as articles", in: file)
    }
  }

  /// The documents of a kind, by path.
  subscript(_ kind: Kind) -> [Document] { documents[kind] ?? [] }

  /// Every document there is.
  var everything: [Document] {
    [guide, checklist, terms, bodyMap, search].compactMap { $0 } + Kind.allCases.flatMap { self[$0] }
  }

  /// The document that defines something; the first of several.
  func document(_ kind: Kind, _ name: String) -> Document? {
    places[kind]?[name].map { self[kind][$0] }
  }

  /// The file that defines something; the first of several.
  func file(_ kind: Kind, _ name: String) -> ContentFile? {
    document(kind, name)?.file
  }

  /// Reads everything into one value.
  func guide(_ log: ReadingLog) -> Guide {
    var result = Guide()
    result.search = searchWords
    readGuideHeader(into: &result, log)
    result.bodyMap = bodyMap.map { BodyMapReader.read($0, log) }
    readChecklist(into: &result, log)
    result.articles = articles
    result.rules = self[.rules].compactMap { RuleReader.read($0, log) }
    result.comparison = self[.comparison].map { ComparisonReader.read($0, log) }
      .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    result.conditions = self[.conditions].map { ConditionReader.read($0, log) }
    result.glossary = self[.glossary].map { GlossaryReader.read($0, log) }
    result.sources = self[.sources].map { SourceReader.read($0, log) }
    if let terms { result.terms = TermReader.read(terms, log) }
    for document in self[.advice] {
      GuidanceReader.read(document, into: &result.policy, log)
    }
    return result
  }

  private func readGuideHeader(into guide: inout Guide, _ log: ReadingLog) {
    guard let document = self.guide else {
      if log.leftOut("guide.md") { return }
      log.report(
        unreadable: "guide.md", "is missing or has no header", help: "add it: it says what the guide is")
      return
    }
    GuideHeaderReader.read(document, into: &guide, log)
  }

  private func readChecklist(into guide: inout Guide, _ log: ReadingLog) {
    if let checklist {
      guide.pages = ChecklistReader.read(checklist, log)
      guide.checklistIntroduction = checklist.neededBlocks(log)
    } else if !log.leftOut("checklist.md") {
      log.report(
        unreadable: "checklist.md", "is missing or has no header", help: "add it: it orders the questions")
    }
    var pages: [Finding.ID: ChecklistPage.ID] = [:]
    for page in guide.pages { for finding in page.findings { pages[finding] = page.id } }
    let order = guide.pages.flatMap(\.findings)
    let rank = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let marks = guide.bodyMap?.choices ?? []
    if let first = self[.findings].dropFirst(Limits.questions.value).first {
      log.report(
        "there are more than \(Limits.questions.shown)", help: "this one and those after it were left out",
        in: first.file)
    }
    guide.findings = self[.findings].prefix(Limits.questions.value)
      .map { FindingReader.read($0, page: pages[Finding.ID($0.file.name)], marks: marks, log) }
      .sorted { (rank[$0.id] ?? Int.max, $0.id) < (rank[$1.id] ?? Int.max, $1.id) }
    guide.pages = guide.pages.map { $0.demandingEach(where: guide.findings) }
  }
}
