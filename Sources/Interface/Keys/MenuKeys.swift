import Screen

/// The keys of what lies over a pane.
enum MenuKeys {
  static let bindings: [Binding] = [
    menu(.print, "Make the report in focus."), menu(.bookmarks, "Open the bookmark in focus."),
    [
      Binding(
        [.character("x"), .delete], .bookmarks, .delete, "delete", "delete",
        "Take the bookmark in focus away.")
    ], menu(.history, "Open the article in focus."),
    menu(.outline, "Read on at the heading in focus.", [.enter, .right]),
    menu(.columns, "Put the column in focus in, or take it out.", [.enter, .character(" ")]),
    menu(.forgetting, "Take the line in focus."), menu(.references, "Open what is in focus."),
    [
      Binding(
        [.enter, .character(" "), .escape], .hidden, .back, "show", "show", "Show the screen again."),
      Binding(
        [.enter, .character(" ")], .stillThere, .back, "go-on", "go on", "Go on; nothing is forgotten."),
    ], Keymap.scrolling(.problems),
  ].flatMap { $0 }

  /// A list to choose from; Esc and Left close it.
  private static func menu(_ scope: Scope, _ sentence: String, _ choose: [Key] = [.enter]) -> [Binding] {
    [
      Binding(choose, scope, .choose, "choose", "choose", sentence),
      Binding([.left], scope, .back, "close", "close", "Close the list."),
      Binding(Keymap.down + [.tab], scope, .lineDown, "line-down", "down", "Go to the next line."),
      Binding(Keymap.up + [.backTab], scope, .lineUp, "line-up", "up", "Go to the line before."),
      Binding([.pageDown], scope, .pageDown, "page-down", "page", "Go down one page."),
      Binding([.pageUp], scope, .pageUp, "page-up", "page up", "Go up one page."),
      Binding(Keymap.top, scope, .toTop, "to-top", "top", "Go to the top."),
      Binding(Keymap.bottom, scope, .toBottom, "to-bottom", "end", "Go to the end."),
    ]
  }
}
