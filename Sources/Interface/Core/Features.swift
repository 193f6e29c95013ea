import Screen

/// The registry: what the interface is made of.
///
/// A new pane is a folder of its own and one line here.
enum Features {
  /// The panes, in the order of their digits; the first is where the program begins.
  static let panes: [any Pane.Type] = [
    ArticlesPane.self,
    ChecklistPane.self,
    ComparisonPane.self,
    SessionsPane.self,
  ]

  /// What can lie on a pane.
  static let overlays: [any Overlay.Type] = [
    Card.self, Help.self, Menu<ReportForms>.self, Menu<Bookmarks>.self, Menu<History>.self,
    Menu<Outline>.self, Menu<Columns>.self, Menu<Forgetting>.self, Menu<Leaving>.self, Menu<AskingAgain>.self,
    Menu<ReferenceList>.self, Menu<FindingWays>.self,
    HiddenScreen.self, IdleWarning.self, Problems.self, Search.self, CommandSearch.self,
  ]

  /// The panes' and overlays' lines of the key table, then what counts everywhere.
  static var bindings: [Binding] {
    panes.flatMap { $0.bindings } + overlays.flatMap { $0.bindings } + paneKeys
      + Keymap.everywhere
  }

  private static var paneKeys: [Binding] {
    panes.enumerated().map { number, pane in
      let key = Key.character(Character("\(number + 1)"))
      return Binding(
        [key], .everywhere, pane.showing.command, pane.showing.command.name, pane.showing.short,
        pane.showing.sentence)
    }
  }
}
