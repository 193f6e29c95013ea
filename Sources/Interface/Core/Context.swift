import Knowledge
import Screen

/// What every feature may read: the guide, the key table, the options, and how things stand.
package struct Context: Sendable {
  package let interface: Interface
  let state: State

  /// What features may read as things stand now.
  package init(_ interface: Interface, _ state: State) {
    (self.interface, self.state) = (interface, state)
  }

  var book: Guidebook { interface.book }
  var keymap: Keymap { interface.keymap }
  var options: RunOptions { interface.options }
  var size: Size { state.size }
  var layout: ScreenLayout { ScreenLayout(state.size) }
  /// The answers so far.
  var sheet: AnswerSheet { state[ChecklistPane.self].sheet }
  /// The page as it was shown last.
  var page: Page { state.page }

  /// Another pane's state, to read.
  subscript<P: Pane>(_ pane: P.Type) -> P { state[pane] }

  /// The same without the overlays from one on; nil for all of them.
  func below(_ isAbove: (any Overlay) -> Bool) -> Context {
    var state = state
    state.overlays.removeAll(where: isAbove)
    return Context(interface, state)
  }

  /// The same for a screen so high that every page has room on it.
  var forSpeech: Context {
    var state = state
    state.size = LinearText.page
    return Context(interface, state)
  }

  /// An article's title; its id where the guide does not know it.
  func title(of id: Article.ID) -> String {
    book.articles.first { $0.id == id }?.title ?? id.name
  }
}
