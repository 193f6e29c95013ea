import Knowledge
import Screen

/// Everything that changes while the program runs; there is no other state.
package struct State: Sendable, Equatable {
  package var size: Size
  /// The panes, in the order of the registry.
  package var panes: [any Pane] = Features.panes.map { $0.init() }
  /// Which of them is shown.
  package var shown = 0
  /// What lies on the pane, the topmost last.
  package var overlays: [any Overlay] = []
  /// One sentence for the user, until the next key.
  package var notice: String? {
    didSet { hasNews = notice != nil && !scope.readsText }
  }
  /// Whether the notice is all that is new: then the cursor stands on it until the next key, so that braille comes to it.
  var hasNews = false
  /// What is wrong with the content, for whoever writes it; nil where nobody asked.
  package var problems: [String]?
  /// Whether somebody has pressed a key since everything was new.
  package var isTouched = false
  /// The latest keys, as many as the staff's way out has.
  package var latestKeys: [Key] = []
  /// The key that is being handled.
  package var pressed: Key?
  /// The key that asked for a copy, and has to ask once more: no stray key replaces what is on a clipboard.
  package var copyKey: Key?
  /// What was painted and pressed when, against keys that are held or came too early.
  package var keyGuard = KeyGuard()
  /// Where somebody came to, and did nothing yet; what lies below an overlay stays as it was.
  private var newPlaces: [Place] = []
  /// Whether the program is to end.
  package var isOver = false

  /// The page as it was laid out last; it follows from all of the above.
  package var page = Page([], in: Rect(column: 0, row: 0, columns: 0, rows: 0))
  /// What is said before the keys of what has the focus; it follows from the rest too.
  var status: String?
  /// The line of keys that belongs to it.
  var keyLine: KeyLine?

  package init(size: Size) {
    self.size = size
  }

  /// Whether both show the same and go on alike; which keys led there does not matter.
  package static func == (one: State, other: State) -> Bool {
    one.size == other.size && one.shown == other.shown && one.notice == other.notice
      && one.problems == other.problems && one.isTouched == other.isTouched
      && one.isOver == other.isOver
      && one.overlays.count == other.overlays.count
      && zip(one.panes, other.panes).allSatisfy { $0.isEqual(to: $1) }
      && zip(one.overlays, other.overlays).allSatisfy { $0.isEqual(to: $1) }
  }

  /// A pane by its type.
  package subscript<P: Pane>(_ pane: P.Type) -> P {
    get { panes.lazy.compactMap { $0 as? P }.first ?? P() }
    set {
      guard let place = panes.firstIndex(where: { $0 is P }) else { return }
      panes[place] = newValue
    }
  }

  /// What the title line calls what is shown.
  var title: String { top.title ?? panes[shown].title ?? "" }

  /// What has the keys.
  package var top: any Feature { overlays.last ?? panes[shown] }
  /// Where keys are looked up now.
  package var scope: Scope { top.scope }

  /// Whether a pane is the one shown, under whatever lies on it.
  package func shows(_ pane: any Pane.Type) -> Bool { type(of: panes[shown]) == pane }

  /// What is shown, as far as it is a place to come to.
  struct Place: Sendable, Equatable {
    let pane: Int
    let overlays: Int
    let scope: Scope
  }

  /// The marks of a place are a part of the figure.
  var place: Place { Place(pane: shown, overlays: overlays.count, scope: scope == .marks ? .map : scope) }

  /// Whether somebody has come to what is shown, and done nothing there yet.
  var isNew: Bool { newPlaces.contains(place) }

  /// Notes whether an action led to another place; what lay below an overlay is none.
  mutating func arrive(from old: Place, by action: Action) {
    let now = place
    let isDeeper = now.overlays > old.overlays
    newPlaces.removeAll { $0.overlays > now.overlays || ($0 == now && now == old && action.isOfKey) }
    guard now != old, now.overlays >= old.overlays else { return }
    if !isDeeper { newPlaces.removeAll { $0.overlays == now.overlays } }
    newPlaces.append(now)
  }

  mutating func show(_ pane: any Pane.Type) {
    shown = panes.firstIndex { type(of: $0) == pane } ?? shown
  }

  /// Whether something covers all of the screen, until one key takes it away.
  var isCovered: Bool { overlays.last is HiddenScreen || overlays.last is IdleWarning }
  /// Whether it is about to be forgotten that somebody was here.
  var isWarned: Bool { overlays.last is IdleWarning }
}
