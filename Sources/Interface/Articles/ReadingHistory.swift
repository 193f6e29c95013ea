import Knowledge
import Screen

/// A place in an article, as it stands on the screen or as somebody is led to it.
package struct ReadingPosition: Sendable, Equatable {
  package let article: Article.ID
  /// The line at the top.
  package var top = 0
  package var link: Int?
  /// The heading to begin at, where a search led there.
  package var section = ""
  /// The place in the text, where a bookmark led there.
  package var anchor: TextAnchor?
  /// Whether it is shown already and only read again, so that nothing was opened.
  package var isAgain = false
}

/// Where somebody has been in the articles.
package struct ReadingHistory: Sendable, Equatable {
  /// An article that was opened, and when.
  package struct Opened: Sendable, Equatable {
    package let article: Article.ID
    /// Nil where the clock could not be read.
    package let at: Moment?
  }

  /// The places from which one went on, the latest last.
  package var past: [ReadingPosition] = []
  /// The places from which one went back, the latest last.
  package var future: [ReadingPosition] = []
  /// What was opened since the program began, the latest last.
  package var opened: [Opened] = []

  /// Writes down that an article was opened.
  mutating func log(_ article: Article.ID, at moment: Moment?) {
    guard opened.last?.article != article else { return }
    opened.append(Opened(article: article, at: moment))
  }
}

extension ArticlesPane {
  /// Opens an article from wherever one is, so that one can go back from it.
  mutating func openArticle(_ position: ReadingPosition) -> [Request] {
    if let page, isReading { history.past.append(page.position) }
    history.future = []
    return [.show(ArticlesPane.self)] + open(position)
  }

  mutating func goBack() -> [Request] {
    guard let position = history.past.popLast() else { return cameFrom == nil ? [] : leaveReader() }
    if let page { history.future.append(page.position) }
    return open(position)
  }

  mutating func goForward() -> [Request] {
    guard let position = history.future.popLast() else { return [] }
    if let page { history.past.append(page.position) }
    return open(position)
  }

  /// Goes to the list, or back to the search that led here.
  mutating func leaveReader() -> [Request] {
    isReading = false
    showsOutline = false
    defer { cameFrom = nil }
    return cameFrom.map { [.open($0)] } ?? []
  }

  /// Whether an article is to be shown as read.
  func isRead(_ id: Article.ID, _ context: Context) -> Bool {
    context.options.marksRead && history.opened.contains { $0.article == id }
  }
}

extension Scope {
  package static let history = Scope("history", "history", .numbers)
}

extension Command {
  package static let showHistory = Command("history")
}

/// The list of what was opened, the latest first.
package struct History: MenuContent {
  package static let scope = Scope.history
  package static let opener: Command? = .showHistory
  package static let bindings = MenuKeys.menu(scope, "Open the article in focus.")

  package init?(opened context: Context) {}
  package var title: String { Phrases.historyTitle }
  package var hint: String? { Phrases.menuHint }
  package var nothing: String { Phrases.noHistory }

  package func items(_ context: Context) -> [String] {
    opened(context).map { ($0.at.map { $0.time + "  " } ?? "") + context.title(of: $0.article) }
  }

  package func choose(_ number: Int, _ context: Context) -> [Request] {
    [.close, .act(.openArticle(ReadingPosition(article: opened(context)[number].article)))]
  }

  private func opened(_ context: Context) -> [ReadingHistory.Opened] {
    context[ArticlesPane.self].history.opened.reversed()
  }
}
