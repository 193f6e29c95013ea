import Knowledge

/// The first picture of an article needs only its beginning: the rest is set after it was painted.
extension Interface {
  /// Whether part of what is shown still waits to be set, by the action `painted`.
  package func isUnfinished(_ state: State) -> Bool { state.articles.page?.typeset.isWhole == false }

  /// Whether the first picture of an article shows its beginning, and may come before the rest is set.
  func isShownFromTheTop(_ article: Article, _ state: State) -> Bool {
    // What tells of the whole article needs all of it.
    guard manners.paintsFirst, state.articles.find == nil, !state.articles.showsOutline else { return false }
    guard let visit = state.articles.awaited, visit.article == article.id else { return true }
    return visit.section.isEmpty && visit.anchor == nil && visit.top == 0 && visit.link == nil
  }

  func setRest(_ state: inout State) {
    guard isUnfinished(state), let page = state.articles.page else { return }
    state.articles.page = page.set(typeset(page.article, width: page.width).typeset, width: page.width)
  }

  /// Does before the first article is opened, and while nobody waits, what would take time then.
  func makeReadyForReading(_ state: inout State) {
    guard state.pane == .articles else { return }
    state.laidOut.keep(KeyLine(keymap, state, in: .reader))
    state.articles.seen.reserveCapacity(32)
  }
}
