/// What a key can ask for, by its name.
///
/// Those that many features know stand here; a feature declares its own beside its keys.
package struct Command: Sendable, Hashable {
  package let name: String

  package init(_ name: String) { self.name = name }
}

extension Command {
  // Everywhere.
  package static let showHelp = Command("help")
  package static let showCommands = Command("commands")
  package static let copy = Command("copy")
  package static let quitAtOnce = Command("quit-at-once")
  /// Goes back; at the top it quits.
  package static let back = Command("back")

  // Moving about.
  package static let lineUp = Command("line-up")
  package static let lineDown = Command("line-down")
  package static let pageUp = Command("page-up")
  package static let pageDown = Command("page-down")
  package static let toTop = Command("to-top")
  package static let toBottom = Command("to-bottom")
  package static let moveLeft = Command("left")
  package static let moveRight = Command("right")
  /// Takes the option in focus.
  package static let choose = Command("choose")

  // Typing.
  package static let erase = Command("erase")
  package static let eraseAll = Command("erase-all")

  /// Those that only move the focus or the page.
  static let moves: Set<Command> = [
    .lineUp, .lineDown, .pageUp, .pageDown, .toTop, .toBottom, .moveLeft, .moveRight,
  ]

  /// Those that mean nothing in linear mode, where nothing is painted.
  static let onlyOnScreen: Set<Command> = moves.union([
    .choose, .otherPart, .nextLink, .previousLink, .nextHeading, .previousHeading, .showLinks, .showOutline,
    .hide, .copy, .erase, .eraseAll, .nextMatch, .previousMatch, .showCommands, .toggleBookmark,
  ])
}
