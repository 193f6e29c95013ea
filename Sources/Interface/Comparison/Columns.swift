import Knowledge

extension Interface {
  /// The conditions that can stand as columns: those compared, then the look-alikes that some row tells of.
  var columnChoices: [Condition] {
    let told = book.index.conditions.values.filter { condition in
      !book.index.compared.contains { $0.id == condition.id }
        && book.comparison.contains { $0.cells[condition.id] != nil }
    }
    return book.index.compared + told.sorted { $0.short.lowercased() < $1.short.lowercased() }
  }

  /// The columns as they stand.
  func columns(_ state: State) -> [Condition] {
    guard let chosen = state.comparison.columns else { return book.index.compared }
    return chosen.compactMap { book.index.conditions[$0] }
  }

  func columnItems(_ state: State) -> [String] {
    let shown = columns(state).map(\.id)
    return columnChoices.map { ($0.id, $0.name) }.map { id, name in
      (shown.contains(id) ? "[x] " : "[ ] ") + name
    }
  }

  /// Puts a column in or takes it out; one always stays.
  func toggleColumn(_ number: Int, _ state: inout State) {
    let id = columnChoices[number].id
    var shown = columns(state).map(\.id)
    if let place = shown.firstIndex(of: id) {
      guard shown.count > 1 else {
        state.notice = Phrases.oneColumnStays
        return
      }
      shown.remove(at: place)
    } else {
      shown.append(id)
    }
    // The order is always the same, so that a column is found where it was.
    let ordered = columnChoices.map(\.id).filter(shown.contains)
    state.comparison.columns = ordered == book.index.compared.map(\.id) ? nil : ordered
  }
}
