import Knowledge
import Screen

/// A part of the interface that can have the keys: a pane, or an overlay that lies on one.
///
/// It owns its state, its keys, and its page, and changes nothing else: what it wants of others it returns as requests.
package protocol Feature: Sendable, Equatable {
  /// Its lines of the key table, in the order in which the line of keys shows them: the most useful first.
  static var bindings: [Binding] { get }
  /// The key table's scope in which keys are looked up now.
  var scope: Scope { get }
  /// What the title line calls it; nil for an overlay that leaves the pane's name standing.
  var title: String? { get }
  /// What it shows, for the size that the screen has.
  func page(_ context: Context) -> Page
  /// Carries out a command that is meant for it.
  mutating func update(_ command: Command, _ context: Context) -> [Request]

  /// Handles text that was typed or pasted, where its scope reads text, numbers or marks.
  mutating func type(_ text: String, _ context: Context) -> [Request]
  /// Focuses the option with a number, counted from zero; false where there is none.
  mutating func focus(on number: Int, _ context: Context) -> Bool
  /// Handles what happened elsewhere, such as the result of an effect; most features ignore most of it.
  mutating func receive(_ action: Action, _ context: Context) -> [Request]
  /// Asks for what follows from the changes of one action, in whatever feature they were; panes alone are asked.
  mutating func settle(_ context: Context) -> [Request]
  /// Brings a pane's own layout in line with the screen's size before its page is made.
  mutating func layOut(_ context: Context)
  /// How far its page is scrolled; it is kept within what there is whenever the page is laid out.
  var scroll: Scroll { get set }

  /// What an action would do to the answers, for the guards against held and early keys; nil where it answers nothing.
  func answering(_ action: Action, _ context: Context) -> Answering?
  /// Its page was painted, and can be read.
  mutating func painted(_ context: Context)

  /// Why a command is not possible now, in a sentence; nil when it is.
  func disabledReason(for command: Command, _ context: Context) -> String?
  /// The sources and words that stand on the screen.
  func references(_ context: Context) -> OnScreenReferences
  /// One sentence about what has the focus, which stands in place of the line of keys.
  func status(_ context: Context) -> String?
  /// The area whose text is copied.
  func copiedArea(_ layout: ScreenLayout) -> Rect
  /// A press of the mouse at a place, before the option there is chosen.
  mutating func press(at place: Position, _ context: Context)

  /// What linear mode says: the page as lines without columns, options with their numbers.
  func spoken(_ context: Context) -> [String]
  /// What typed words, in small letters, ask for in linear mode; nil where this feature does not know them.
  func actions(for words: String, _ context: Context) -> [Action]?
  /// The option whose words begin so, in linear mode; nil where there is none, or more than one.
  func options(beginning words: String, _ context: Context) -> [Action]?
  /// What "back" means in linear mode.
  func wayBack(_ context: Context) -> [Action]
}

extension Feature {
  package var title: String? { nil }
  package var scroll: Scroll {
    get { Scroll() }
    set {}
  }

  package mutating func type(_ text: String, _ context: Context) -> [Request] { [] }
  package mutating func focus(on number: Int, _ context: Context) -> Bool { false }
  package mutating func receive(_ action: Action, _ context: Context) -> [Request] { [] }
  package mutating func press(at place: Position, _ context: Context) {}
  package mutating func settle(_ context: Context) -> [Request] { [] }
  package func disabledReason(for command: Command, _ context: Context) -> String? { nil }
  package func answering(_ action: Action, _ context: Context) -> Answering? { nil }
  package mutating func painted(_ context: Context) {}
  package func references(_ context: Context) -> OnScreenReferences { OnScreenReferences() }
  package func status(_ context: Context) -> String? { nil }
  package func copiedArea(_ layout: ScreenLayout) -> Rect { layout.body }
  package func wayBack(_ context: Context) -> [Action] { [.command(.back)] }

  package mutating func layOut(_ context: Context) {}

  package func spoken(_ context: Context) -> [String] {
    LinearText.lines(of: page(context.forSpeech))
  }

  package func actions(for words: String, _ context: Context) -> [Action]? {
    LinearText.numbers(in: words, self, context)
  }

  package func options(beginning words: String, _ context: Context) -> [Action]? { nil }

  /// Its page, scrolled so that what it wants kept is in view.
  mutating func laidOut(_ context: Context) -> Page {
    let page = page(context)
    scroll.settle(on: page)
    return page.scrolled(to: scroll.top)
  }

  func isEqual(to other: any Feature) -> Bool { self == other as? Self }
}

/// One of the main panes, each under a digit.
package protocol Pane: Feature {
  /// The command that shows it, with what the key table says of it.
  static var showing: PaneKey { get }
  init()
  /// It was turned to by its key.
  mutating func appear(_ context: Context) -> [Request]
}

extension Pane {
  package mutating func appear(_ context: Context) -> [Request] { [] }
}

/// What the key table says of a pane; its digit is its place among the panes.
package struct PaneKey: Sendable {
  let command: Command
  /// One word for the line of keys.
  let short: String
  let sentence: String
}

/// Something that lies on a pane until it is closed, and that a key opens everywhere.
package protocol Overlay: Feature {
  /// The command that opens it; nil where only another feature does.
  static var opener: Command? { get }
  /// Whether it takes the place of all that lies on the pane.
  static var replacesOthers: Bool { get }
  /// The overlay as it opens; nil where there is nothing to show.
  static func opened(_ context: Context) -> Self?
}

extension Overlay {
  package static var opener: Command? { nil }
  package static var replacesOthers: Bool { false }
  package static func opened(_ context: Context) -> Self? { nil }
}
