import Screen

/// One line of the key table: keys, where they count, what they ask for, and a sentence for people.
///
/// Nothing in it changes, so lists of lines share it: the table is put together from many pieces at every start.
package final class Binding: Sendable {
  package let keys: [Key]
  package let scope: Scope
  package let command: Command
  /// The command's name for scripts.
  package let action: String
  /// One word or two for the line of keys.
  package let short: String
  package let sentence: String

  init(
    _ keys: [Key], _ scope: Scope, _ command: Command, _ action: String, _ short: String, _ sentence: String
  ) {
    self.keys = keys
    self.scope = scope
    self.command = command
    self.action = action
    self.short = short
    self.sentence = sentence
  }
}

extension Key {
  /// Whether it is a digit, which is a line's number where lines bear numbers.
  var isDigit: Bool {
    if case .character(let letter) = self { letter.isASCII && letter.isNumber } else { false }
  }
}

extension Binding {
  /// The same binding with some of its keys; nil when none are left.
  func keeping(_ keys: [Key]) -> Binding? {
    keys.isEmpty ? nil : Binding(keys, scope, command, action, short, sentence)
  }
}

/// The one key table.
///
/// Help, the line of keys, the command search and `fascicle keys` are drawn from it.
package struct Keymap: Sendable {
  /// In the order in which the line of keys shows them: the most useful first.
  package let bindings: [Binding]
  /// Where each of them counts.
  private let scopes: [Scope]
  /// What is not told, because it is not possible; its keys still say so.
  private var withheld: Set<Command> = []

  /// The table that the program comes with.
  package static let standard = Keymap(
    bindings: [
      list, reader, ChecklistKeys.bindings, comparison, overlays, SessionKeys.bindings, SearchKeys.bindings,
      everywhere,
    ].flatMap { $0 })

  package init(bindings: [Binding]) {
    self.bindings = bindings
    scopes = bindings.map(\.scope)
  }

  /// The table that tells of no way out, and of nothing that would write.
  var forAnybody: Keymap {
    var table = self
    table.withheld = [.quitAtOnce, .showSessions, .print, .copy, .showProblems]
    return table
  }

  private func isTold(_ binding: Binding) -> Bool {
    // At the top, the way back is the way out.
    !withheld.contains(binding.command)
      && (withheld.isEmpty || binding.scope != .list || binding.command != .back)
  }

  /// What a key asks for here; nil when it means nothing.
  package func command(for key: Key, in scope: Scope) -> Command? {
    // A hidden screen shows itself for its own key alone.
    if scope.takesText || scope == .hidden {
      return position(of: key) { scopes[$0] == scope || isAlwaysThere(bindings[$0].command) }
        .map { bindings[$0].command }
    }
    if scope.takesNumbers, key.isDigit { return nil }
    let position =
      position(of: key) { scopes[$0] == scope } ?? position(of: key) { scopes[$0] == .everywhere }
    return position.map { bindings[$0].command }
  }

  private func isAlwaysThere(_ command: Command) -> Bool { command == .quitAtOnce || command == .hide }

  /// The first line with a key among those that count.
  ///
  /// It is asked for every key that is pressed, so no line of the table is copied for it.
  private func position(of key: Key, where counts: (Int) -> Bool) -> Int? {
    bindings.indices.first { counts($0) && bindings[$0].keys.contains(key) }
  }

  /// The key that is told first for a command of a place; nil where there is none.
  func key(for command: Command, in scope: Scope) -> Key? {
    bindings.indices.first { scopes[$0] == scope && bindings[$0].command == command }
      .flatMap { bindings[$0].keys.first }
  }

  /// What counts here, own keys first, without those that mean something else here.
  package func bindings(in scope: Scope) -> [Binding] {
    let own = told(in: scope)
    if scope.takesText || scope == .hidden { return own.map { bindings[$0] } }
    // Digits that go to a line do nothing else.
    let digits: [Key] = scope.takesNumbers ? "0123456789".map { .character($0) } : []
    // So few that comparing them is sooner done than hashing them.
    let taken = own.flatMap { bindings[$0].keys } + digits
    return own.map { bindings[$0] }
      + told(in: .everywhere).compactMap { position in
        bindings[position].keeping(bindings[position].keys.filter { !taken.contains($0) })
      }
  }

  /// The lines of the table that belong to a place and are told.
  private func told(in scope: Scope) -> [Int] {
    bindings.indices.filter { scopes[$0] == scope && isTold(bindings[$0]) }
  }

  static let up: [Key] = [.up, .character("k")]
  static let down: [Key] = [.down, .character("j")]
  static let pageDown: [Key] = [.pageDown, .character(" ")]
  static let pageUp: [Key] = [.pageUp]
  static let top: [Key] = [.character("g"), .home]
  static let bottom: [Key] = [.character("G"), .end]

  static func scrolling(_ scope: Scope, pageDown: [Key] = pageDown) -> [Binding] {
    [
      Binding(down, scope, .lineDown, "line-down", "down", "Go down one line."),
      Binding(up, scope, .lineUp, "line-up", "up", "Go up one line."),
      Binding(pageDown, scope, .pageDown, "page-down", "page", "Go down one page."),
      Binding(pageUp, scope, .pageUp, "page-up", "page up", "Go up one page."),
      Binding(top, scope, .toTop, "to-top", "top", "Go to the top."),
      Binding(bottom, scope, .toBottom, "to-bottom", "end", "Go to the end."),
    ]
  }

  private static let list: [Binding] =
    [
      Binding([.enter, .right], .list, .choose, "open", "open", "Open the article in focus."),
      Binding([.character("q"), .escape], .list, .back, "quit", "quit", "Quit the program."),
    ] + scrolling(.list)

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
      Binding([.character("/")], .reader, .search, "find", "find", "Find words in this page."),
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
    ] + scrolling(.reader).filter { $0.command != .pageDown }

  private static let comparison: [Binding] =
    [
      Binding(
        [.enter], .comparison, .choose, "open-row", "row",
        "Open the row in focus with its explanation and sources."),
      Binding(
        [.character("d")], .comparison, .showDiffering, "rows-that-differ", "differ",
        "Show only the rows that tell the conditions apart, or all again."),
      Binding(
        [.character("m")], .comparison, .showAnswered, "rows-i-answered", "mine",
        "Show only the rows that your answers touch, or all again."),
      Binding(
        [.character("c")], .comparison, .chooseColumns, "columns", "columns",
        "Choose the conditions that stand side by side."),
      LookingUpKeys.sources(.comparison), LookingUpKeys.words(.comparison), LookingUpKeys.copy(.comparison),
    ]
    + scrolling(.comparison)

  private static let overlays: [Binding] = [
    [Binding([.enter, .left, .backspace], .card, .back, "close", "close", "Close the explanation.")],
    scrolling(.card),
    [LookingUpKeys.words(.card), LookingUpKeys.sources(.card), LookingUpKeys.copy(.card)],
    [
      Binding(
        [.character("/")], .help, .showCommands, "search", "search", "Search everything that can be done.")
    ], scrolling(.help), MenuKeys.bindings,
  ].flatMap { $0 }

  private static let everywhere: [Binding] = [
    Binding([.character("1")], .everywhere, .showArticles, "articles", "articles", "Show the articles."),
    Binding([.character("2")], .everywhere, .showChecklist, "checklist", "checklist", "Show the checklist."),
    Binding([.character("3")], .everywhere, .showComparison, "comparison", "compare", "Show the comparison."),
    Binding(
      [.character("4")], .everywhere, .showSessions, "sessions", "sessions", "Show the saved checklists."),
    Binding(
      [.character("p")], .everywhere, .print, "report", "report", "Write the advice to a file, or print it."),
    Binding(
      [.character("/"), .control("f")], .everywhere, .searchGuide, "search", "search",
      "Search the whole guide."),
    Binding(
      [.character(":"), .tab], .everywhere, .showCommands, "commands", "all commands",
      "Search everything that can be done, and do it."),
    Binding(
      [.character("h")], .everywhere, .showHistory, "history", "history", "Show what was opened before."),
    Binding([.character("'")], .everywhere, .showBookmarks, "bookmarks", "marks", "Show the bookmarks."),
    Binding([.character("?")], .everywhere, .showHelp, "help", "help", "Show every key that counts here."),
    Binding([.character("q"), .escape], .everywhere, .back, "back", "back", "Go back; at the top, quit."),
    Binding(
      [.control("l")], .everywhere, .hide, "hide", "hide", "Hide the screen from others, until Enter."),
    Binding(
      [.character("!")], .everywhere, .showProblems, "problems", "problems",
      "Show the problems in the content, while it is watched."),
    Binding([.control("c")], .everywhere, .quitAtOnce, "quit", "quit", "Quit at once."),
  ]
}
