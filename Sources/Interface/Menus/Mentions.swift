import Knowledge
import Screen
import Typesetting

/// What stands on the screen, for looking up its sources and its words.
struct Mentioned {
  var text = ""
  var sources: [Source.ID] = []
  var words: [GlossaryEntry.ID] = []
}

extension Interface {
  /// What the place where the keys go tells of.
  func mentioned(_ state: State) -> Mentioned {
    if case .card(let card)? = state.overlays.last {
      let typeset = card.typeset(width: ScreenLayout(state.size).text.columns)
      return gather(typeset.links, text: typeset.lines.map(\.text).joined(separator: " "))
    }
    switch state.scope {
    case .reader: return visibleArticle(state)
    case .question, .choice, .map, .marks: return question(state)
    case .comparison: return rowInFocus(state)
    case .advice, .emergency: return advice(state)
    default: return Mentioned()
    }
  }

  func showLinks(_ state: inout State) {
    guard let page = state.articles.page else { return }
    var seen: Set<Reference> = []
    let links = page.typeset.links.filter { seen.insert($0).inserted }
    let inFocus = page.link.flatMap { link in links.firstIndex(of: page.typeset.links[link - 1]) }
    open(.references(Phrases.linksTitle, links), focus: inFocus ?? 0, &state)
  }

  func showSources(_ state: inout State) {
    show(mentioned(state).sources.map { .source($0) }, titled: Phrases.sourcesTitle, &state)
  }

  func explainWords(_ state: inout State) {
    show(words(mentioned(state)).map { .glossary($0) }, titled: Phrases.wordsTitle, &state)
  }

  /// The words of the glossary that a text uses, those that it links to first.
  func words(_ mentioned: Mentioned) -> [GlossaryEntry.ID] {
    let text = Self.plain(mentioned.text)
    let used = book.index.glossary.values.filter { entry in
      ([entry.term] + entry.also).contains { term in
        text.contains(Self.plain(term))
      }
    }.sorted { $0.term.lowercased() < $1.term.lowercased() }.map(\.id)
    return mentioned.words + used.filter { !mentioned.words.contains($0) }
  }

  /// Small letters and numbers, with one blank between words and around all.
  private static func plain(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }

  /// One thing is shown at once; several are listed.
  private func show(_ references: [Reference], titled title: String, _ state: inout State) {
    if references.count == 1, let card = card(for: references[0], size: state.size) {
      state.overlays.append(.card(card))
    } else if !references.isEmpty {
      open(.references(title, references), &state)
    }
  }

  /// The lines of the article that are seen; with a link in focus, that link comes first.
  private func visibleArticle(_ state: State) -> Mentioned {
    guard let page = state.articles.page else { return Mentioned() }
    let rows = ScreenLayout(state.size).reader.rows
    let lines = page.typeset.lines.dropFirst(page.scroll.top).prefix(rows)
    let numbers = [page.link ?? 0] + lines.flatMap { $0.cells.map { Int($0.link) } }
    let links = page.typeset.links
    let seen = numbers.filter { links.indices.contains($0 - 1) }.map { links[$0 - 1] }
    return gather(seen, text: lines.map(\.text).joined(separator: " "))
  }

  private func question(_ state: State) -> Mentioned {
    guard case .question(let id) = state.checklist.stage, let finding = book.rules.finding(id) else {
      return Mentioned()
    }
    var mentioned = gather(Links.in(finding.why), text: finding.ask + " " + finding.plain)
    mentioned.sources = finding.sources + mentioned.sources.filter { !finding.sources.contains($0) }
    return mentioned
  }

  private func rowInFocus(_ state: State) -> Mentioned {
    let rows = shownRows(state)
    guard rows.indices.contains(state.comparison.row) else { return Mentioned() }
    let row = rows[state.comparison.row]
    let shown = columns(state).map(\.id)
    var mentioned = gather(Links.in(row.body), text: "")
    mentioned.text = ([row.title] + shown.compactMap { row.cells[$0] }).joined(separator: " ")
    let cited = row.sources(for: shown)
    mentioned.sources = cited + mentioned.sources.filter { !cited.contains($0) }
    return mentioned
  }

  private func advice(_ state: State) -> Mentioned {
    guard let advice = book.rules.advise(state.checklist.sheet) else { return Mentioned() }
    var mentioned = Mentioned()
    var seen: Set<Source.ID> = []
    mentioned.sources = advice.reasons.flatMap(\.sources).filter { seen.insert($0).inserted }
    let page = checklistPage(state)
    mentioned.text = page.lines.dropFirst(state.checklist.scroll.top).prefix(page.area.rows).map(\.text)
      .joined(separator: " ")
    return mentioned
  }

  private func gather(_ links: [Reference], text: String) -> Mentioned {
    var mentioned = Mentioned(text: text)
    for link in links {
      switch link {
      case .source(let id) where !mentioned.sources.contains(id): mentioned.sources.append(id)
      case .glossary(let id) where !mentioned.words.contains(id): mentioned.words.append(id)
      default: break
      }
    }
    return mentioned
  }
}
