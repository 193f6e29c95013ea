import Screen
import Testing

@testable import Terminal

/// The inks of every theme: that they can be read, and mean something without their colour.
@Suite struct PaletteTests {
  /// A theme on a terminal.
  struct Case: Sendable, CustomTestStringConvertible {
    let theme: Theme
    let depth: ColourDepth
    let underlinesInColour: Bool

    var palette: Palette { Palette(theme: theme, depth: depth, underlinesInColour: underlinesInColour) }
    var least: Double { theme == .contrast ? 7 : 4.5 }
    var testDescription: String { "\(theme), \(depth), underlines \(underlinesInColour)" }
  }

  static let all = Theme.allCases.flatMap { theme in
    [ColourDepth.none, .eight, .full].flatMap { depth in
      [true, false].map { Case(theme: theme, depth: depth, underlinesInColour: $0) }
    }
  }
  static let painted = all.filter { $0.theme != .terminal && $0.depth != .none }

  /// The values that a foreground may have on the screen: bold may brighten one of the eight.
  private func foregrounds(_ ink: Ink, _ depth: ColourDepth) -> [UInt32] {
    let number = Int(ink.foreground)
    let numbers = depth == .eight && ink.attributes.contains(.bold) ? [number, number + 8] : [number]
    return numbers.compactMap(XtermColours.value)
  }

  @Test(arguments: painted)
  func everyStyleCanBeRead(_ row: Case) throws {
    for style in Style.allCases {
      let ink = row.palette.ink(for: style)
      let background = try #require(XtermColours.value(Int(ink.background)))
      let foregrounds = foregrounds(ink, row.depth)
      #expect(!foregrounds.isEmpty)
      for foreground in foregrounds {
        let contrast = XtermColours.contrast(foreground, background)
        #expect(contrast >= row.least, "\(style): \(contrast)")
      }
    }
  }

  @Test(arguments: all.filter { $0.theme == .terminal })
  func theTerminalsThemeHasNoColour(_ row: Case) {
    for style in Style.allCases {
      let ink = row.palette.ink(for: style)
      #expect(!ink.isColoured)
      #expect(ink.attributes == Palette.attributes(of: style))
    }
  }

  @Test(arguments: all)
  func nothingIsBoldAndReverse(_ row: Case) {
    for style in Style.allCases {
      #expect(!row.palette.ink(for: style).attributes.isSuperset(of: [.bold, .reverse]), "\(style)")
    }
  }

  @Test(arguments: all.filter { $0.depth == .none })
  func withoutColoursTheAttributesStay(_ row: Case) {
    for style in Style.allCases {
      let ink = row.palette.ink(for: style)
      #expect(ink == Ink(foreground: -1, background: -1, attributes: Palette.attributes(of: style)))
    }
  }

  @Test(arguments: all)
  func whatHasAnAttributeIsSetApartWithoutColour(_ row: Case) {
    for style in Style.allCases where !Palette.attributes(of: style).isEmpty {
      let ink = row.palette.ink(for: style)
      #expect(!ink.attributes.isEmpty, "\(style)")
      // What a terminal cannot show in colour is no mark.
      #expect(row.underlinesInColour || !ink.isColoured || !ink.attributes.contains(.underline), "\(style)")
    }
  }

  @Test(arguments: all)
  func theRowInFocusIsReversed(_ row: Case) {
    #expect(row.palette.ink(for: .selected).attributes.contains(.reverse))
    #expect(row.palette.ink(for: .title).attributes.contains(.reverse))
  }

  @Test(arguments: painted)
  func everyCellIsPainted(_ row: Case) {
    for style in Style.allCases {
      let ink = row.palette.ink(for: style)
      #expect(ink.foreground >= 0 && ink.background >= 0, "\(style)")
    }
  }

  @Test(arguments: all)
  func noTextIsBlueOrBrightBlack(_ row: Case) {
    for style in Style.allCases {
      let ink = row.palette.ink(for: style)
      #expect(![4, 8, 12].contains(ink.foreground), "\(style)")
      #expect(row.depth != .eight || ink.foreground != 0 || !ink.attributes.contains(.bold), "\(style)")
    }
  }

  @Test(arguments: [
    (-1, ColourDepth.none), (0, .none), (2, .none), (8, .eight), (16, .eight), (88, .eight),
    (256, .full), (16_777_216, .eight),
  ])
  func howManyColoursAreUsed(_ colours: Int, _ depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
  }
}
