import Knowledge
import Screen
import Typesetting

/// Shorthands for making text and reading what was typeset.
extension Block {
  /// A paragraph of plain text.
  static func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }
}

extension Typeset {
  /// The lines as text.
  var text: [String] { lines.map(\.text) }
}

extension Typesetter {
  /// Some blocks at a width, as lines of text.
  static func text(_ blocks: [Block], width: Int) -> [String] {
    typeset(blocks, TypesettingOptions(width: width)).text
  }
}

extension Line {
  /// The style of the first cell with this character.
  func style(of character: Character) -> Style? {
    cells.first { $0.text == String(character) }?.style
  }
}
