import Screen

/// One line of the key table: keys, where they count, what they ask for, and a sentence for people.
///
/// Nothing in it changes, so lists of lines share it: the table is put together from many pieces at every start.
package final class Binding: Sendable {
  package let keys: [Key]
  package let scope: Scope
  /// What a key of it asks for.
  package let command: Command
  /// The command's name for scripts.
  package let action: String
  /// One word or two for the line of keys.
  package let short: String
  /// What it does, as one sentence.
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

  /// The table that the program comes with, collected from the features.
  package static let standard = Keymap(bindings: Features.bindings)

  package init(bindings: [Binding]) {
    self.bindings = bindings
    scopes = bindings.map(\.scope)
  }

  /// The table that tells of no way out, and of nothing that would write.
  func forAnybody(printing: Bool) -> Keymap {
    var table = self
    table.withheld = [.quitAtOnce, .showSessions, .copy, .showProblems]
    if !printing { table.withheld.insert(.print) }
    return table
  }

  private func isTold(_ binding: Binding) -> Bool {
    // At the top, the way back is the way out.
    !withheld.contains(binding.command)
      && (withheld.isEmpty || binding.scope != .list || binding.command != .back)
  }

  /// What a key asks for here; nil when it means nothing.
  package func command(for key: Key, in scope: Scope) -> Command? {
    if scope.isClosed {
      return position(of: key) { scopes[$0] == scope || isAlwaysThere($0, key, scope) }
        .map { bindings[$0].command }
    }
    if scope.readsNumbers, key.isDigit { return nil }
    let position =
      position(of: key) { scopes[$0] == scope } ?? position(of: key) { scopes[$0] == .everywhere }
    return position.map { bindings[$0].command }
  }

  /// Whether a line of the table counts also where keys of `everywhere` mean nothing; help by a key that is no letter.
  private func isAlwaysThere(_ place: Int, _ key: Key, _ scope: Scope) -> Bool {
    switch bindings[place].command {
    case .quitAtOnce, .hide: return true
    case .showHelp:
      if case .character = key { return false }
      return scope.readsText
    default: return false
    }
  }

  /// The first line with a key among those that count.
  ///
  /// It is asked for every key that is pressed, so no line of the table is copied for it.
  private func position(of key: Key, where counts: (Int) -> Bool) -> Int? {
    bindings.indices.first { counts($0) && bindings[$0].keys.contains(key) }
  }

  /// What counts here, own keys first, without those that mean something else here.
  package func bindings(in scope: Scope) -> [Binding] {
    let own = told(in: scope)
    if scope.isClosed { return own.map { bindings[$0] } }
    // Digits that go to a line do nothing else.
    let digits: [Key] = scope.readsNumbers ? "0123456789".map { .character($0) } : []
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

  /// The keys of a list of options.
  static func paging(_ scope: Scope) -> [Binding] {
    [
      Binding([.pageDown], scope, .pageDown, "page-down", "page", "Go down one page."),
      Binding([.pageUp], scope, .pageUp, "page-up", "page up", "Go up one page."),
    ]
  }

  /// The keys of a line that is typed into.
  static func typing(_ scope: Scope) -> [Binding] {
    [
      Binding([.escape], scope, .back, "close", "close", "Close the search."),
      Binding([.backspace, .delete], scope, .erase, "erase", "erase", "Take back the last letter."),
      Binding([.control("u")], scope, .eraseAll, "erase-all", "erase all", "Take back all letters."),
    ]
  }

  /// What counts in every scope that does not use its keys otherwise.
  static let everywhere: [Binding] = [
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
    Binding(
      [.character("?"), .function(1)], .everywhere, .showHelp, "help", "help",
      "Show every key that counts here."),
    Binding([.character("q"), .escape], .everywhere, .back, "back", "back", "Go back; at the top, quit."),
    Binding(
      [.control("l")], .everywhere, .hide, "hide", "hide", "Hide the screen from others, until Enter."),
    Binding(
      [.character("!")], .everywhere, .showProblems, "problems", "problems",
      "Show the problems in the content, while it is watched."),
    Binding([.control("c")], .everywhere, .quitAtOnce, "quit", "quit", "Quit at once."),
  ]
}
