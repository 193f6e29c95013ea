import Screen

extension Scope {
  package static let list = Scope("list", "list of articles")
  package static let reader = Scope("reader", "article")
  package static let find = Scope("find", "find in the page", .text)
}

extension Command {
  package static let showArticles = Command("articles")
  package static let nextLink = Command("next-link")
  package static let previousLink = Command("previous-link")
  package static let goBack = Command("go-back")
  package static let goForward = Command("go-forward")
  package static let nextHeading = Command("next-heading")
  package static let previousHeading = Command("previous-heading")
  package static let showOutline = Command("outline")
  package static let toggleBookmark = Command("bookmark")
  /// Finds words in the article on the screen.
  package static let find = Command("find")
  package static let nextMatch = Command("next-match")
  package static let previousMatch = Command("previous-match")
}

/// The keys of the list of articles, of an article, and of finding words in it.
extension ArticlesPane {
  package static let bindings: [Binding] = list + reader + find

  private static let list: [Binding] =
    [
      Binding([.enter, .right], .list, .choose, "open", "open", "Open the article in focus."),
      Binding([.character("q"), .escape], .list, .back, "quit", "quit", "Quit the program."),
    ] + Keymap.scrolling(.list)

  private static let reader: [Binding] =
    [
      Binding([.character(" "), .pageDown], .reader, .pageDown, "page-down", "page", "Go down one page."),
      Binding([.tab], .reader, .nextLink, "next-link", "link", "Go to the next link."),
      Binding([.enter], .reader, .choose, "follow", "follow", "Follow the link in focus."),
      Binding([.left], .reader, .back, "to-list", "list", "Go to the list of articles."),
      Binding([.backspace], .reader, .goBack, "go-back", "back", "Go back to where you were before."),
      Binding([.backTab], .reader, .previousLink, "previous-link", "link before", "Go to the link before."),
      Binding([.character("f")], .reader, .goForward, "go-forward", "forward", "Go forward again."),
      Binding(
        [.character("o")], .reader, .showOutline, "outline", "outline",
        "Show the headings of this article, to choose from."),
      Binding(
        [.character("l")], .reader, .showLinks, "links", "links",
        "List the links of this page by number."),
      LookingUpKeys.sources(.reader), LookingUpKeys.words(.reader),
      Binding([.character("]")], .reader, .nextHeading, "next-heading", "heading", "Go to the next heading."),
      Binding(
        [.character("m")], .reader, .toggleBookmark, "bookmark", "mark",
        "Set a bookmark here, or take it away."),
      Binding([.character("/")], .reader, .find, "find", "find", "Find words in this page."),
      Binding([.character("n")], .reader, .nextMatch, "next-match", "next", "Go to the next match."),
      Binding(
        [.character("N")], .reader, .previousMatch, "previous-match", "match before",
        "Go to the match before."),
      Binding(
        [.character("[")], .reader, .previousHeading, "previous-heading", "heading before",
        "Go to the heading before."),
      LookingUpKeys.copy(.reader),
      Binding(
        [.right], .reader, .showCommands, "commands", "all commands",
        "Search everything that can be done, and do it."),
    ] + Keymap.scrolling(.reader).filter { $0.command != .pageDown }

  private static let find: [Binding] =
    [
      Binding([.enter], .find, .choose, "take", "done", "Stay at the match; two keys go on to the others."),
      Binding([.down], .find, .nextMatch, "next-match", "next", "Go to the next match."),
      Binding([.up], .find, .previousMatch, "previous-match", "before", "Go to the match before."),
    ] + Keymap.typing(.find)
}
