import CTerminal
import Screen
import Testing

@testable import Terminal

/// Cells in the terminal's own terms.
@Suite struct LookTests {
  static let looks: [(Theme, ColourDepth)] = Theme.allCases.flatMap { theme in
    [ColourDepth.none, .eight, .full].map { (theme, $0) }
  }

  private func look(_ theme: Theme, _ depth: ColourDepth, unicode: Bool = true) -> Look {
    Look(Palette(theme: theme, depth: depth), showsUnicode: unicode)
  }

  @Test(arguments: looks)
  func everyStyleHasItsPairAndItsAttributes(_ theme: Theme, _ depth: ColourDepth) throws {
    let look = look(theme, depth)
    #expect(look.pairs.count <= 16)
    #expect(look.pairs.map(\.number) == (0..<look.pairs.count).map { Int16($0 + 1) })
    for style in Style.allCases {
      let ink = Palette(theme: theme, depth: depth).ink(for: style)
      let attributes = ink.attributes
      let bits = Int(look.cell(Cell(base: 0x41, style: style)).look)
      let number = bits & 0xFF
      #expect((number > 0) == ink.isColoured)
      if number > 0 {
        let pair = try #require(look.pairs.first { $0.number == number })
        #expect(pair.foreground == ink.foreground && pair.background == ink.background)
      }
      #expect((bits & Int(CT_BOLD) != 0) == attributes.contains(.bold))
      #expect((bits & Int(CT_REVERSE) != 0) == attributes.contains(.reverse))
      #expect((bits & Int(CT_UNDERLINE) != 0) == attributes.contains(.underline))
    }
  }

  @Test(arguments: looks)
  func onlyPaintingThemesHavePaper(_ theme: Theme, _ depth: ColourDepth) {
    let look = look(theme, depth)
    let plain = Int32(look.cell(.blank).look & 0xFF)
    #expect(look.background == plain)
    #expect((look.background > 0) == (theme != .terminal && depth != .none))
  }

  @Test func onlyAsciiHasStandIns() {
    var accented = Cell(base: 0xE9)
    accented.firstMark = 0x301
    #expect(look(.terminal, .none).cell(accented).base == 0xE9)
    let plain = look(.terminal, .none, unicode: false).cell(accented)
    #expect(plain.base == 0x65)
    #expect(plain.first_mark == 0)
    let behind = look(.terminal, .none, unicode: false).cell(.behind(Cell(base: 0x4E00, width: 2)))
    #expect(behind.base == 0x20)
  }
}
