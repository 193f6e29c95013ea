import Knowledge
import Screen
import Typesetting

extension Scope {
  package static let comparison = Scope("comparison", "comparison")
}

extension Command {
  package static let showComparison = Command("comparison")
  package static let showDiffering = Command("rows-that-differ")
  package static let showAnswered = Command("rows-i-answered")
  package static let chooseColumns = Command("columns")
}

/// The conditions side by side, with one's own answers marked.
package struct ComparisonPane: Pane {
  package static let showing = PaneKey(
    command: .showComparison, short: "compare", sentence: "Show the comparison.")

  /// Which rows are shown.
  package enum Filter: Sendable, Equatable {
    case all, differing, answered
  }

  /// What the table depends on.
  struct Setting: Sendable, Equatable {
    let width: Int
    let filter: Filter
    let sheet: AnswerSheet
    let columns: [Condition.ID]?
  }

  /// The row in focus.
  package var row = 0
  package var scroll = Scroll()
  package var filter = Filter.all
  /// The columns that somebody chose; nil for those of the guide.
  package var columns: [Condition.ID]?
  /// The row to go to, where a search led here.
  var wanted: ComparisonRow.ID?
  /// The search that led here, to come back to.
  package var cameFrom: Search?
  /// The table for the width there is, and what it was laid out for; nil until it is shown.
  package var table: ComparisonTable?
  var setting: Setting?

  package static let bindings: [Binding] =
    [
      Binding(
        [.enter], .comparison, .choose, "open-row", "row",
        "Open the row in focus with its explanation and sources."),
      Binding(
        [.character("d")], .comparison, .showDiffering, "rows-that-differ", "differ",
        "Show only the rows that tell the conditions apart, or all again."),
      Binding(
        [.character("m")], .comparison, .showAnswered, "rows-i-answered", "mine",
        "Show only the rows that your answers touch, or all again."),
      Binding(
        [.character("c")], .comparison, .chooseColumns, "columns", "columns",
        "Choose the conditions that stand side by side."),
      LookingUpKeys.sources(.comparison), LookingUpKeys.words(.comparison), LookingUpKeys.copy(.comparison),
      Binding([.backspace], .comparison, .back, "go-back", "back", "Go back to where you were before."),
    ]
    + Keymap.scrolling(.comparison)

  package init() {}
  package var scope: Scope { .comparison }
  package var title: String? { Phrases.comparison }

  package mutating func appear(_ context: Context) -> [Request] {
    cameFrom = nil
    return []
  }

  package mutating func update(_ command: Command, _ context: Context) -> [Request] {
    guard let table, !table.rows.isEmpty else {
      return command == .back ? leave() : []
    }
    let height = area(context).rows
    switch command {
    case .lineDown: stepDown(table, height: height)
    case .lineUp: stepUp(table, height: height)
    case .pageDown, .pageUp:
      _ = scroll.follow(command, length: table.length, height: height)
      row = table.rows.indices.first { table.range(ofRow: $0).upperBound > scroll.top } ?? 0
    case .toTop, .toBottom:
      row = command == .toTop ? 0 : table.rows.count - 1
      _ = scroll.follow(command, length: table.length, height: height)
    case .choose: return openRow(context)
    case .showDiffering: return toggle(.differing, context)
    case .showAnswered: return toggle(.answered, context)
    case .chooseColumns: return [.open(Menu(Columns()))]
    case .back: return leave()
    default: break
    }
    return []
  }

  package mutating func focus(on number: Int, _ context: Context) -> Bool {
    guard table?.rows.indices.contains(number) ?? false else { return false }
    row = number
    return true
  }

  package mutating func receive(_ action: Action, _ context: Context) -> [Request] {
    switch action {
    case .showRow(let id, let search): (filter, wanted, cameFrom) = (.all, id, search)
    case .toggleColumn(let number): return toggleColumn(number, context)
    case .completed, .reloaded: setting = nil
    default: break
    }
    return []
  }

  package func disabledReason(for command: Command, _ context: Context) -> String? {
    command == .showAnswered && context.book.comparison.allSatisfy { context.evidence(on: $0) == nil }
      ? Phrases.noRows : nil
  }

  package func references(_ context: Context) -> OnScreenReferences {
    let rows = shownRows(context)
    guard rows.indices.contains(row) else { return OnScreenReferences() }
    let shown = shownColumns(context.book).map(\.id)
    let words = ([rows[row].title] + shown.compactMap { rows[row].cells[$0] }).joined(separator: " ")
    var references = OnScreenReferences(Links.in(rows[row].body), text: words)
    references.prepend(rows[row].sources(for: shown))
    return references
  }

  /// Goes back to the search that led here, else to the articles.
  private mutating func leave() -> [Request] {
    defer { cameFrom = nil }
    return cameFrom.map { [.open($0)] } ?? [.show(ArticlesPane.self)]
  }

  /// The rows that the filter lets through.
  func shownRows(_ context: Context) -> [ComparisonRow] {
    let columns = shownColumns(context.book).map(\.id)
    let told = context.book.comparison.filter { $0.speaks(of: columns) }
    return switch filter {
    case .all: told
    case .differing: told.filter { context.book.rules.tellsApart($0) }
    case .answered: told.filter { context.evidence(on: $0) != nil }
    }
  }

  /// Turns a filter on, or off when it was on; one that would leave nothing is not turned on.
  private mutating func toggle(_ wanted: Filter, _ context: Context) -> [Request] {
    let before = filter
    filter = before == wanted ? .all : wanted
    if shownRows(context).isEmpty {
      filter = before
      return [.say(Phrases.noRows)]
    }
    row = 0
    scroll = Scroll()
    return [.say(Phrases.shown(filter))]
  }

  /// Scrolls through a row that is taller than the screen before it goes to the next one.
  private mutating func stepDown(_ table: ComparisonTable, height: Int) {
    if table.range(ofRow: row).upperBound > scroll.top + height {
      scroll.move(by: 1, length: table.length, height: height)
    } else if row + 1 < table.rows.count {
      row += 1
      revealRow(table, height: height)
    }
  }

  private mutating func stepUp(_ table: ComparisonTable, height: Int) {
    if table.range(ofRow: row).lowerBound < scroll.top {
      scroll.move(by: -1, length: table.length, height: height)
    } else if row > 0 {
      row -= 1
      let range = table.range(ofRow: row)
      if range.lowerBound < scroll.top {
        let lines = max(range.lowerBound, range.upperBound - height)..<range.upperBound
        scroll.reveal(lines, length: table.length, height: height)
      }
    }
  }

  mutating func revealRow(_ table: ComparisonTable, height: Int) {
    guard !table.rows.isEmpty else { return }
    let range = table.range(ofRow: row)
    let first = range.lowerBound..<min(range.upperBound, range.lowerBound + max(1, height))
    scroll.reveal(first, length: table.length, height: height)
  }

  /// The row in focus as a page of its own: each condition's text, what to make of it, and the sources.
  private func openRow(_ context: Context) -> [Request] {
    let rows = shownRows(context)
    guard rows.indices.contains(row) else { return [] }
    let shown = shownColumns(context.book)
    let cells = shown.flatMap { condition -> [Block] in
      let cited = (rows[row].sources[condition.id] ?? []).flatMap {
        [Inline.text(" "), .link(.source($0), [.text($0.name.uppercased())])]
      }
      return [
        .heading(level: 4, [.text(condition.name)]),
        .paragraph([.text(rows[row].cells[condition.id] ?? PageWords.noCell)] + cited),
      ]
    }
    let sources = context.book.listed(rows[row].sources(for: shown.map(\.id)))
    let body =
      cells + rows[row].body + [
        .heading(level: 4, [.text(PageWords.sources)]), .list(start: nil, items: sources),
      ]
    return [.open(Card(rows[row].title, body))]
  }
}

extension Context {
  /// What one's answers say of a row; nil where they do not touch it.
  func evidence(on row: ComparisonRow) -> RowEvidence? { book.rules.evidence(of: sheet, on: row) }
}
