import Knowledge
import Screen

extension Scope {
  package static let columns = Scope("columns", "choice of columns", .numbers)
}

/// The choice of the conditions that stand side by side.
package struct Columns: MenuContent {
  package static let scope = Scope.columns
  package static let bindings = MenuKeys.menu(
    scope, "Put the column in focus in, or take it out.", [.enter, .character(" ")])

  package var title: String { Phrases.columnsTitle }
  package var hint: String? { Phrases.columnsHint }
  package var nothing: String { Phrases.nothingHere }
  package var isNumbered: Bool { false }

  package func items(_ context: Context) -> [String] {
    let shown = context[ComparisonPane.self].shownColumns(context.book).map(\.id)
    return context.book.columnChoices.map { (shown.contains($0.id) ? "[x] " : "[ ] ") + $0.name }
  }

  package func choose(_ number: Int, _ context: Context) -> [Request] { [.act(.toggleColumn(number))] }
}

extension Guidebook {
  /// The conditions that can stand as columns: those compared, then the look-alikes that some row tells of.
  package var columnChoices: [Condition] {
    let told = index.conditions.values.filter { condition in
      !index.compared.contains { $0.id == condition.id }
        && comparison.contains { $0.cells[condition.id] != nil }
    }
    return index.compared + told.sorted { $0.short.lowercased() < $1.short.lowercased() }
  }
}

extension ComparisonPane {
  /// The columns as they stand.
  package func shownColumns(_ book: Guidebook) -> [Condition] {
    guard let columns else { return book.index.compared }
    return columns.compactMap { book.index.conditions[$0] }
  }

  /// Puts a column in or takes it out; one always stays.
  mutating func toggleColumn(_ number: Int, _ context: Context) -> [Request] {
    let choices = context.book.columnChoices.map(\.id)
    var shown = shownColumns(context.book).map(\.id)
    if let place = shown.firstIndex(of: choices[number]) {
      guard shown.count > 1 else { return [.say(Phrases.oneColumnStays)] }
      shown.remove(at: place)
    } else {
      shown.append(choices[number])
    }
    // The order is always the same, so that a column is found where it was.
    let ordered = choices.filter(shown.contains)
    columns = ordered == context.book.index.compared.map(\.id) ? nil : ordered
    return []
  }
}
