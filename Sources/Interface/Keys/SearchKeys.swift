import Screen

/// The keys where text is typed; every other key is text.
enum SearchKeys {
  static let bindings: [Binding] = search + find + commands

  private static let search: [Binding] =
    [
      Binding([.enter], .search, .choose, "open", "open", "Open what is in focus."),
      Binding([.down, .tab], .search, .lineDown, "line-down", "down", "Go to the next thing found."),
      Binding([.up, .backTab], .search, .lineUp, "line-up", "up", "Go to the thing found before."),
    ] + paging(.search) + typing(.search)

  private static let find: [Binding] =
    [
      Binding([.enter], .find, .choose, "take", "done", "Stay at the match; two keys go on to the others."),
      Binding([.down], .find, .nextMatch, "next-match", "next", "Go to the next match."),
      Binding([.up], .find, .previousMatch, "previous-match", "before", "Go to the match before."),
    ] + typing(.find)

  private static let commands: [Binding] =
    [
      Binding([.enter], .commands, .choose, "do", "do it", "Do what is in focus."),
      Binding([.down, .tab], .commands, .lineDown, "line-down", "down", "Go to the next command."),
      Binding([.up, .backTab], .commands, .lineUp, "line-up", "up", "Go to the command before."),
    ] + paging(.commands) + typing(.commands)

  private static func paging(_ scope: Scope) -> [Binding] {
    [
      Binding([.pageDown], scope, .pageDown, "page-down", "page", "Go down one page."),
      Binding([.pageUp], scope, .pageUp, "page-up", "page up", "Go up one page."),
    ]
  }

  private static func typing(_ scope: Scope) -> [Binding] {
    [
      Binding([.escape], scope, .back, "close", "close", "Close the search."),
      Binding([.backspace, .delete], scope, .erase, "erase", "erase", "Take back the last letter."),
      Binding([.control("u")], scope, .eraseAll, "erase-all", "erase all", "Take back all letters."),
    ]
  }
}
