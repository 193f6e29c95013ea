import Knowledge
import Screen
import Typesetting

extension Scope {
  package static let card = Scope("card", "explanation")
}

/// A short explanation that lies on a pane: a word, a source, a condition, or why a question is asked.
package struct Card: Overlay {
  package let heading: String
  package let body: [Block]
  package var scroll = Scroll()

  package static let bindings: [Binding] =
    [Binding([.enter, .left, .backspace], .card, .back, "close", "close", "Close the explanation.")]
    + Keymap.scrolling(.card) + [
      LookingUpKeys.words(.card), LookingUpKeys.sources(.card), LookingUpKeys.copy(.card),
    ]

  init(_ heading: String, _ body: [Block]) {
    (self.heading, self.body) = (heading, body)
  }

  /// What a reference explains; nil where the guide does not know it, and for an article.
  init?(_ target: Reference, _ context: Context) {
    let index = context.book.index
    switch target {
    case .glossary(let id):
      guard let entry = index.glossary[id] else { return nil }
      self.init(entry.term, entry.body)
    case .source(let id):
      guard let source = index.sources[id] else { return nil }
      self.init(source.title, [.paragraph([.text(SourceLine.text(source))])] + source.body)
    case .condition(let id):
      guard let condition = index.conditions[id] else { return nil }
      self.init(condition.name, condition.body)
    case .finding(let id):
      guard let finding = index.findings[id] else { return nil }
      self.init(finding.ask, finding.why)
    case .article, .comparison, .outside: return nil
    }
  }

  package var scope: Scope { .card }

  package mutating func update(_ command: Command, _ context: Context) -> [Request] {
    if scroll.follow(command, page(context)) { return [] }
    return command == .back ? [.close] : []
  }

  package func page(_ context: Context) -> Page {
    var page = Page(typeset(context).lines, in: context.layout.text)
    page.cursor = page.area.origin
    return page
  }

  private func typeset(_ context: Context) -> Typeset {
    var setter = Typesetter(TypesettingOptions(width: context.layout.text.columns))
    setter.add(heading, .heading)
    setter.add(body)
    return setter.result
  }

  package func references(_ context: Context) -> OnScreenReferences {
    let typeset = typeset(context)
    return OnScreenReferences(typeset.links, text: typeset.lines.map(\.text).joined(separator: " "))
  }
}
