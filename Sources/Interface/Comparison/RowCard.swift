import Knowledge
import Typesetting

extension Interface {
  /// The row in focus as a page of its own: each condition's text, what to make of it, and the sources.
  func openRow(_ state: inout State) {
    let rows = shownRows(state)
    guard rows.indices.contains(state.comparison.row) else { return }
    let row = rows[state.comparison.row]
    let shown = columns(state)
    let cells = shown.flatMap { condition -> [Block] in
      let cited = (row.sources[condition.id] ?? []).flatMap {
        [Inline.text(" "), .link(.source($0), [.text($0.name.uppercased())])]
      }
      return [
        .heading(level: 4, [.text(condition.name)]),
        .paragraph([.text(row.cells[condition.id] ?? PageWords.noCell)] + cited),
      ]
    }
    let sources = row.sources(for: shown.map(\.id)).map { id in
      [
        Block.paragraph([
          .text("\(id.name.uppercased()): " + (book.index.sources[id].map(SourceLine.text) ?? ""))
        ])
      ]
    }
    let body =
      cells + row.body + [.heading(level: 4, [.text(PageWords.sources)]), .list(start: nil, items: sources)]
    state.overlays.append(.card(Card(title: row.title, body: body)))
  }
}
