import Knowledge
import Screen

/// The checklist's page as it was last set, with what it was set from.
///
/// Scrolling changes nothing on it, and what is shown need not be set again after it was laid out.
package struct KeptChecklistPage: Sendable, Equatable {
  let page: ChecklistPage
  private let pane: ChecklistPane
  private let size: Size

  init(_ interface: Interface, _ state: State) {
    page = ChecklistPage(interface, state)
    pane = Self.unscrolled(state.checklist)
    size = state.size
  }

  /// Whether it is still the page for how things stand.
  func fits(_ state: State) -> Bool {
    size == state.size && pane == Self.unscrolled(state.checklist)
  }

  private static func unscrolled(_ pane: ChecklistPane) -> ChecklistPane {
    var pane = pane
    pane.scroll = Scroll()
    return pane
  }
}

extension Interface {
  /// The checklist's page, set anew only where something on it has changed.
  func checklistPage(_ state: State) -> ChecklistPage {
    if let kept = state.laidOut.checklistPage, kept.fits(state) { return kept.page }
    return ChecklistPage(self, state)
  }

  /// Keeps the page for the picture that follows.
  func keepChecklistPage(_ state: inout State) {
    if state.laidOut.checklistPage?.fits(state) != true {
      state.laidOut.checklistPage = KeptChecklistPage(self, state)
    }
  }
}
