import CTerminal
import Screen

/// How meanings look on this terminal.
///
/// Bold, underline and reverse carry them; colour is an extra.
struct Look {
  let showsUnicode: Bool

  /// A cell in the terminal's own terms.
  func cell(_ cell: Cell) -> ct_cell {
    let look = Self.bits(of: cell.style)
    if showsUnicode {
      return ct_cell(base: cell.base, first_mark: cell.firstMark, second_mark: cell.secondMark, look: look)
    }
    let base = cell.width == 0 ? 0x20 : AsciiText.of(cell.base)
    return ct_cell(base: base, first_mark: 0, second_mark: 0, look: look)
  }

  private static func bits(of style: Style) -> UInt32 {
    switch style {
    case .plain, .faint, .footer, .border: 0
    case .strong, .key: bold
    case .emphasis: underline
    case .heading: bold | UInt32(CT_COLOUR_HEADING)
    case .title, .selected: reverse
    case .link: underline | UInt32(CT_COLOUR_LINK)
    case .citation: UInt32(CT_COLOUR_LINK)
    case .alarm: bold | reverse
    }
  }

  private static let bold = UInt32(CT_BOLD)
  private static let reverse = UInt32(CT_REVERSE)
  private static let underline = UInt32(CT_UNDERLINE)
}
