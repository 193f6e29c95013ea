import CTerminal
import Screen

/// How cells look on this terminal.
struct Look {
  let showsUnicode: Bool
  /// The pairs of colours that are needed; none where there is no colour.
  let pairs: [ct_pair]
  /// The number of the pair for all that is blank; 0 for the terminal's own.
  let background: Int32
  /// The bits of every style, in the styles' order.
  private let bits: [UInt32]

  init(_ palette: Palette, showsUnicode: Bool) {
    self.showsUnicode = showsUnicode
    var pairs: [ct_pair] = []
    bits = Style.allCases.map { style in
      let ink = palette.ink(for: style)
      let number = ink.isColoured ? Self.number(of: ink, in: &pairs) : 0
      return Self.bits(of: ink.attributes) | UInt32(number)
    }
    // Blank cells are plain, and plain is the first style.
    background = palette.theme.hasBackground ? Int32((bits.first ?? 0) & 0xFF) : 0
    self.pairs = pairs
  }

  /// A cell in the terminal's own terms.
  func cell(_ cell: Cell) -> ct_cell {
    let style = Int(cell.style.rawValue)
    let look = bits.indices.contains(style) ? bits[style] : 0
    if showsUnicode {
      return ct_cell(base: cell.base, first_mark: cell.firstMark, second_mark: cell.secondMark, look: look)
    }
    let base = cell.width == 0 ? 0x20 : AsciiText.of(cell.base)
    return ct_cell(base: base, first_mark: 0, second_mark: 0, look: look)
  }

  /// The number of the pair with an ink's colours, which is added where it is new.
  private static func number(of ink: Ink, in pairs: inout [ct_pair]) -> Int16 {
    let known = pairs.first { $0.foreground == ink.foreground && $0.background == ink.background }
    if let known { return known.number }
    let number = Int16(pairs.count + 1)
    pairs.append(ct_pair(number: number, foreground: ink.foreground, background: ink.background))
    return number
  }

  private static func bits(of attributes: Attributes) -> UInt32 {
    var bits: UInt32 = 0
    if attributes.contains(.bold) { bits |= UInt32(CT_BOLD) }
    if attributes.contains(.reverse) { bits |= UInt32(CT_REVERSE) }
    if attributes.contains(.underline) { bits |= UInt32(CT_UNDERLINE) }
    return bits
  }
}
