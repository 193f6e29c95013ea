/// One character on the screen, with up to two combining marks.
///
/// A wide character takes two columns: its own cell and an empty one after it.
package struct Cell: Sendable, Hashable {
  /// The Unicode value of the character; 0 behind a wide one.
  package var base: UInt32
  /// The Unicode value of the first combining mark; 0 for none.
  package var firstMark: UInt32 = 0
  package var secondMark: UInt32 = 0
  package var style: Style
  /// How many columns the character takes: 1 or 2; 0 for the empty cell behind a wide one.
  package var width: UInt8
  /// Which link of its text the cell belongs to, counted from one; 0 for none.
  package var link: UInt16

  package init(base: UInt32, style: Style = .plain, width: UInt8 = 1, link: UInt16 = 0) {
    self.base = base
    self.style = style
    self.width = width
    self.link = link
  }

  /// A plain blank.
  package static let blank = Cell(base: 0x20)

  /// The empty place behind a wide character.
  package static func behind(_ cell: Cell) -> Cell {
    Cell(base: 0, style: cell.style, width: 0, link: cell.link)
  }

  /// Whether nothing but a blank stands there, whatever its style.
  package var isSpace: Bool { base == 0x20 && firstMark == 0 }

  /// The character with its marks; empty behind a wide one.
  package var text: String {
    var scalars = String.UnicodeScalarView()
    for value in [width == 0 ? 0 : base, firstMark, secondMark] where value != 0 {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
