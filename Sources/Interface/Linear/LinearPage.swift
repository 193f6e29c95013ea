import Knowledge
import Screen
import Typesetting

/// What a screen says, as lines for speech, braille, and terminals that cannot be painted.
///
/// What can be chosen bears its number.
package struct LinearPage: Sendable, Equatable {
  package let lines: [String]

  /// No line is longer than a braille display or a small screen shows with ease.
  init(_ lines: [String]) {
    self.lines = lines.flatMap { Line($0).wrapped(to: Self.width).map(\.text) }
  }

  static let width = 76

  /// Takes the lines of a page of the full screen; those that can be chosen are targets, and get their numbers.
  init(title: String, _ page: [Line]) {
    var result = [title, ""]
    var target: UInt16 = 0
    for line in page {
      let number = line.cells.first?.link ?? 0
      let text = number > 0 ? String(Line(cells: Array(line.cells.dropFirst(2))).text) : line.text
      if number > 0, number == target, !result.isEmpty {
        result[result.count - 1] += " " + text
      } else if number > 0 {
        result.append(Self.numbered(text, Int(number)))
      } else if !(text.isEmpty && result.last?.isEmpty ?? true) {
        result.append(text)
      }
      target = number
    }
    while result.last?.isEmpty ?? false { result.removeLast() }
    self.init(result)
  }

  /// The number before the words, unless they bear it already.
  private static func numbered(_ text: String, _ number: Int) -> String {
    text.hasPrefix("\(number). ") ? text : "\(number). \(text)"
  }
}

extension Interface {
  /// What the screen says now.
  package func linearPage(_ state: State) -> LinearPage {
    var wide = state
    wide.size = Self.linearSize
    let title = "\(Phrases.program) \(paneTitle(state))"
    switch state.overlays.last {
    case .help: return LinearPage([title, ""] + linearHelp(state))
    case .card(let card): return LinearPage(title: title, card.typeset(width: LinearPage.width).lines)
    case .search(let pane):
      let looked = Line(Phrases.searchPrompt + pane.query)
      return LinearPage(title: title, [looked, .empty] + SearchPage(pane, wide.size).lines)
    case .commands(let search): return LinearPage(title: title, CommandsPage(self, search, wide).lines)
    case .menu(let menu): return LinearPage(title: title, MenuPage(self, menu, wide).lines)
    case .problems: return LinearPage(title: title, problemLines(wide))
    case .hidden, .stillThere: return LinearPage([Phrases.hiddenScreen])
    case nil: return linearPane(state, wide, title)
    }
  }

  private func linearPane(_ state: State, _ wide: State, _ title: String) -> LinearPage {
    switch state.pane {
    case .articles:
      return LinearPage([title, ""] + (state.articles.isReading ? linearArticle(state) : linearList(state)))
    case .comparison: return LinearPage([title, ""] + linearComparison(state))
    case .sessions: return LinearPage(title: title, SessionsPage(self, wide).lines)
    case .checklist:
      if state.checklist.map != nil { return LinearPage([title, ""] + linearMap(state)) }
      return LinearPage(title: title, ChecklistPage(self, wide).lines)
    }
  }

  /// What the numbers in an article's text lead to: its sources, then its links.
  func linearReferences(_ article: Article) -> [Reference] { ArticlePage.references(of: article) }

  /// A screen so high that every page has room on it.
  private static let linearSize = Size(columns: 80, rows: 2_000)

  private func linearList(_ state: State) -> [String] {
    var lines = [Phrases.linearHow, ""]
    var topic: String?
    // All articles at once: a forged guide may have as many topics.
    let titles = Dictionary(book.topics.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    for (number, card) in book.articles.enumerated() {
      if card.topic != topic {
        topic = card.topic
        lines.append(titles[card.topic] ?? card.topic)
      }
      lines.append("\(number + 1). \(card.title)" + (isRead(number, state) ? " (\(Phrases.readMark))" : ""))
    }
    return lines
  }

  private func linearArticle(_ state: State) -> [String] {
    guard let page = state.articles.page else { return [Phrases.noArticle] }
    return ArticlePage.set(
      page.article, width: LinearPage.width, sources: book.index.sources, listsLinks: true,
      linkWords: describe
    ).lines.map(\.text)
  }

  /// Row by row as sentences, so that no column has to be followed by ear.
  private func linearComparison(_ state: State) -> [String] {
    let columns = columns(state)
    return shownRows(state).enumerated().map { number, row in
      let bearing = bearing(on: row, state)
      let cells = columns.map { condition in
        let mark =
          switch bearing?.directions[condition.id] {
          case .for, .strong: " (\(Phrases.yoursFit))"
          case .against: " (\(Phrases.yoursDoNotFit))"
          case .neutral, nil: ""
          }
        return "\(condition.short): \(row.cells[condition.id] ?? PageWords.noCell)\(mark)"
      }
      return "\(number + 1). \(row.title). \(cells.joined(separator: " "))"
    }
  }

  private func linearMap(_ state: State) -> [String] {
    guard case .question(let id) = state.checklist.stage, let finding = book.rules.finding(id),
      let map = book.rules.bodyMap, let focus = state.checklist.map
    else { return [] }
    let place = focus.mark == nil ? nil : map.region(focus.region)?.label
    let section = book.rules.sections.first { $0.id == finding.section }?.title ?? ""
    let number = Phrases.question(questionNumber(of: id, state), section: section)
    let head = place.map { [Phrases.marksAt($0)] } ?? [number, "", finding.ask, Phrases.linearMapHow]
    let fault = state.checklist.fault.map { [$0] } ?? []
    return head + fault + [""]
      + mapItems(finding, state).enumerated().map { "\($0 + 1). \($1)" }
  }

  /// Every word that can be typed here, with its sentence.
  private func linearHelp(_ state: State) -> [String] {
    let below = underCommands(state)
    var seen: Set<String> = []
    let words = keymap.bindings(in: below.scope).filter {
      !Self.onlyOnScreen.contains($0.command) && seen.insert($0.action).inserted
    }
    return Phrases.linearHelp + words.map { "\($0.action): \($0.sentence)" }
  }

  /// What moves about a painted screen and means nothing line by line.
  static let onlyOnScreen: Set<Command> = [
    .lineUp, .lineDown, .pageUp, .pageDown, .toTop, .toBottom, .choose, .moveLeft, .moveRight, .otherPart,
    .nextLink, .previousLink, .nextHeading, .previousHeading, .showLinks, .showOutline, .hide, .copy, .erase,
    .eraseAll, .nextMatch, .previousMatch, .showCommands, .toggleBookmark,
  ]
}
