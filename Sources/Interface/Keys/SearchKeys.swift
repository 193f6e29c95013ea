import Screen

/// The keys where text is typed; every other key is text.
enum SearchKeys {
  static let bindings: [Binding] =
    [Binding([.enter], .search, .choose, "open", "open", "Open what is in focus.")] + typing(.search) + [
      Binding([.down, .tab], .search, .lineDown, "line-down", "down", "Go to the next thing found."),
      Binding([.up, .backTab], .search, .lineUp, "line-up", "up", "Go to the thing found before."),
      Binding([.pageDown], .search, .pageDown, "page-down", "page", "Go down one page."),
      Binding([.pageUp], .search, .pageUp, "page-up", "page up", "Go up one page."),
    ] + typing(.find) + [
      Binding([.enter], .find, .choose, "take", "done", "Stay at the match; n and N go to the others."),
      Binding([.down], .find, .nextMatch, "next-match", "next", "Go to the next match."),
      Binding([.up], .find, .previousMatch, "previous-match", "before", "Go to the match before."),
    ] + commands

  private static let commands: [Binding] =
    [Binding([.enter], .commands, .choose, "do", "do it", "Do what is in focus.")] + typing(.commands) + [
      Binding([.down, .tab], .commands, .lineDown, "line-down", "down", "Go to the next command."),
      Binding([.up, .backTab], .commands, .lineUp, "line-up", "up", "Go to the command before."),
      Binding([.pageDown], .commands, .pageDown, "page-down", "page", "Go down one page."),
      Binding([.pageUp], .commands, .pageUp, "page-up", "page up", "Go up one page."),
    ]

  private static func typing(_ scope: Scope) -> [Binding] {
    [
      Binding([.backspace, .delete], scope, .erase, "erase", "erase", "Take back the last letter."),
      Binding([.control("u")], scope, .eraseAll, "erase-all", "erase all", "Take back all letters."),
      Binding([.escape], scope, .back, "close", "close", "Close the search."),
    ]
  }
}
