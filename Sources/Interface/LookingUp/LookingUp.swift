import Knowledge
import Screen

extension Scope {
  package static let references = Scope("references", "list of links, sources or words", .numbers)
}

extension Command {
  package static let showLinks = Command("links")
  package static let showSources = Command("sources")
  package static let explainWords = Command("explain-words")
}

/// The sources and words that stand on the screen.
package struct OnScreenReferences: Sendable {
  var text = ""
  var sources: [Source.ID] = []
  /// The words that are linked to.
  var words: [GlossaryEntry.ID] = []

  init() {}

  /// Gathers them from links, and keeps the text for the words that are not linked.
  init(_ links: [Reference], text: String) {
    self.text = text
    for link in links {
      switch link {
      case .source(let id) where !sources.contains(id): sources.append(id)
      case .glossary(let id) where !words.contains(id): words.append(id)
      default: break
      }
    }
  }

  /// Moves sources before those that are there, and adds those that are not.
  mutating func prepend(_ first: [Source.ID]) {
    sources = first + sources.filter { !first.contains($0) }
  }

  /// The words of the glossary that the text uses, those that it links to first.
  func explained(_ book: Guidebook) -> [GlossaryEntry.ID] {
    let text = Self.plain(text)
    let used = book.index.glossary.values.filter { entry in
      ([entry.term] + entry.also).contains { text.contains(Self.plain($0)) }
    }.sorted { $0.term.lowercased() < $1.term.lowercased() }.map(\.id)
    return words + used.filter { !words.contains($0) }
  }

  /// Small letters and numbers, with one blank between words and around all.
  private static func plain(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }
}

/// Looking up what the screen mentions: its links, its sources, and its words.
enum LookingUp {
  /// What a command of looking up asks for; nil for every other command.
  static func requests(for command: Command, _ context: Context) -> [Request]? {
    switch command {
    case .showLinks: links(context)
    case .showSources: show(references(context).sources.map { .source($0) }, Phrases.sourcesTitle, context)
    case .explainWords:
      show(references(context).explained(context.book).map { .glossary($0) }, Phrases.wordsTitle, context)
    default: nil
    }
  }

  static func disabledReason(for command: Command, _ context: Context) -> String? {
    switch command {
    case .showSources where references(context).sources.isEmpty: Phrases.noSources
    case .explainWords where references(context).explained(context.book).isEmpty: Phrases.noWords
    default: nil
    }
  }

  /// Goes to what a reference leads to: an article is opened, anything else explained.
  static func follow(_ target: Reference, _ context: Context) -> [Request] {
    if case .article(let id) = target {
      return [.closeAll, .act(.openArticle(ReadingPosition(article: id)))]
    }
    return Card(target, context).map { [.open($0)] } ?? []
  }

  /// Where a reference leads, in a few words.
  static func words(for target: Reference, _ context: Context) -> String {
    Phrases.kind(of: target) + name(of: target, context)
  }

  /// What a reference leads to, by its title.
  static func name(of target: Reference, _ context: Context) -> String {
    let index = context.book.index
    return switch target {
    case .article(let id): context.title(of: id)
    case .glossary(let id): index.glossary[id]?.term ?? id.name
    case .source(let id): index.sources[id]?.title ?? id.name
    case .condition(let id): index.conditions[id]?.name ?? id.name
    case .finding(let id): index.findings[id]?.ask ?? id.name
    case .comparison(let id): id.name
    case .outside(let text): text
    }
  }

  private static func references(_ context: Context) -> OnScreenReferences {
    context.state.top.references(context)
  }

  private static func links(_ context: Context) -> [Request] {
    guard let page = context[ArticlesPane.self].page else { return [] }
    var seen: Set<Reference> = []
    let links = page.typeset.links.filter { seen.insert($0).inserted }
    let focus = page.link.flatMap { links.firstIndex(of: page.typeset.links[$0 - 1]) }
    return [.open(Menu(ReferenceList(Phrases.linksTitle, links, tellsKinds: true), focus: focus ?? 0))]
  }

  /// One thing is explained at once; several are listed.
  private static func show(_ references: [Reference], _ title: String, _ context: Context) -> [Request] {
    if references.count == 1, let card = Card(references[0], context) { return [.open(card)] }
    return references.isEmpty ? [] : [.open(Menu(ReferenceList(title, references)))]
  }
}

/// A list of links, sources or words.
package struct ReferenceList: MenuContent {
  package let title: String
  let references: [Reference]
  /// Whether each is told with its kind; where all are of one kind, the title says it.
  let tellsKinds: Bool

  package static let scope = Scope.references
  package static let bindings = MenuKeys.menu(scope, "Open what is in focus.")

  init(_ title: String, _ references: [Reference], tellsKinds: Bool = false) {
    (self.title, self.references, self.tellsKinds) = (title, references, tellsKinds)
  }

  package var hint: String? { Phrases.menuHint }
  package var nothing: String { Phrases.nothingHere }

  package func items(_ context: Context) -> [String] {
    references.map { tellsKinds ? LookingUp.words(for: $0, context) : LookingUp.name(of: $0, context) }
  }

  package func choose(_ number: Int, _ context: Context) -> [Request] { [.act(.follow(references[number]))] }
}
