import Screen
import Testing

@testable import Terminal

/// The themes on the palettes that terminals really have.
@Suite struct RealPaletteTests {
  /// A theme on a terminal with a palette.
  struct Case: Sendable, CustomTestStringConvertible {
    let colours: RealPalette
    let theme: Theme
    let depth: ColourDepth

    var palette: Palette {
      Palette(theme: theme, depth: depth, underlinesInColour: !colours.isLinuxConsole)
    }
    var testDescription: String { "\(theme) with \(depth) on \(colours.name)" }
  }

  static let all = RealPalette.all.flatMap { colours in
    Theme.allCases.flatMap { theme in
      [ColourDepth.none, .eight, .full].map { Case(colours: colours, theme: theme, depth: $0) }
    }
  }

  /// Nothing is harder to read than the palette's own text, or than 4.5 to 1.
  @Test(arguments: all)
  func everyStyleCanBeRead(_ row: Case) {
    for style in Style.allCases {
      let contrast = row.colours.contrast(of: row.palette.ink(for: style), at: row.depth)
      #expect(contrast >= min(4.5, row.colours.ownContrast), "\(style): \(contrast)")
    }
  }

  /// An alarm is as clear as that wherever the terminal's own text is.
  @Test(arguments: all)
  func theAlarmIsClear(_ row: Case) {
    let ink = row.palette.ink(for: .alarm)
    let contrast = row.colours.contrast(of: ink, at: row.depth)
    #expect(contrast >= (ink.isColoured ? 4.5 : min(4.5, row.colours.ownContrast)))
    #expect(ink.attributes.contains(.reverse) || ink.background != row.palette.ink(for: .plain).background)
  }

  /// What made an emergency the hardest line to read.
  @Test func boldAndReverseIsGreyOnGreyOnTheLinuxConsole() throws {
    let console = try #require(RealPalette.all.first { $0.isLinuxConsole })
    let ink = Ink(foreground: -1, background: -1, attributes: [.bold, .reverse])
    #expect(abs(console.contrast(of: ink, at: .eight) - 3.2) < 0.1)
  }
}
