import Knowledge
import Screen
import Typesetting

/// A short explanation that lies over a pane: a word, a source, a condition, or why a question is asked.
package struct Card: Sendable, Equatable {
  package let title: String
  package let body: [Block]
  package var scroll = Scroll()

  /// The card as lines of a width.
  func typeset(width: Int) -> Typeset {
    var setter = Typesetter(TypesettingOptions(width: width))
    setter.add(title, .heading)
    setter.add(body)
    return setter.result
  }
}

extension Interface {
  /// What a link that is no article explains; nil when the guide does not know it.
  func card(for target: Reference, size: Size) -> Card? {
    switch target {
    case .glossary(let id): book.index.glossary[id].map { Card(title: $0.term, body: $0.body) }
    case .source(let id):
      book.index.sources[id].map {
        Card(title: $0.title, body: [.paragraph([.text(SourceLine.text($0))])] + $0.body)
      }
    case .condition(let id): book.index.conditions[id].map { Card(title: $0.name, body: $0.body) }
    case .finding(let id): book.index.findings[id].map { Card(title: $0.ask, body: $0.why) }
    case .article, .outside: nil
    }
  }

  /// Where a link leads, in a few words.
  func describe(_ target: Reference) -> String {
    let kind =
      switch target {
      case .article: "Article: "
      case .glossary: "Word: "
      case .source: "Source: "
      case .condition: "Condition: "
      case .finding: "Question: "
      case .outside: ""
      }
    return kind + name(target)
  }

  /// What stands behind a link, by its title.
  func name(_ target: Reference) -> String {
    switch target {
    case .article(let id): title(of: id)
    case .glossary(let id): book.index.glossary[id]?.term ?? id.name
    case .source(let id): book.index.sources[id]?.title ?? id.name
    case .condition(let id): book.index.conditions[id]?.name ?? id.name
    case .finding(let id): book.index.findings[id]?.ask ?? id.name
    case .outside(let text): text
    }
  }

  func updateCard(_ card: Card, _ state: inout State, _ command: Command) {
    var card = card
    let area = ScreenLayout(state.size).text
    if card.scroll.follow(command, length: card.typeset(width: area.columns).lines.count, height: area.rows) {
      state.overlays[state.overlays.count - 1] = .card(card)
    } else if command == .back {
      state.overlays.removeLast()
    }
  }

  func drawCard(_ card: Card, _ state: State, on frame: inout Frame) {
    let area = ScreenLayout(state.size).text
    frame.put(card.typeset(width: area.columns).lines, from: card.scroll.top, in: area)
    frame.cursor = area.origin
  }
}
