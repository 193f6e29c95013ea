@testable import Terminal

/// What a terminal makes of colours, as it is delivered.
struct RealPalette: Sendable {
  let name: String
  let foreground: UInt32
  let background: UInt32
  /// The eight colours, and the eight that bold may turn them into.
  let sixteen: [UInt32]

  var isLinuxConsole: Bool { name == "Linux console" }
  var ownContrast: Double { XtermColours.contrast(foreground, background) }

  /// How well an ink can be read, at the worse of what bold may do.
  func contrast(of ink: Ink, at depth: ColourDepth) -> Double {
    let isReverse = ink.attributes.contains(.reverse)
    let isBold = ink.attributes.contains(.bold)
    let paper = value(ink.background) ?? background
    return inks(ink, isBold: isBold).map { ink in
      // The Linux console turns first, and then makes what is in front bright.
      if isLinuxConsole, isReverse, isBold, paper == sixteen[0] {
        return XtermColours.contrast(sixteen[8], ink)
      }
      return XtermColours.contrast(ink, paper)
    }.min() ?? 1
  }

  /// What the foreground may look like.
  private func inks(_ ink: Ink, isBold: Bool) -> [UInt32] {
    guard ink.foreground >= 0 else {
      return isLinuxConsole && isBold && !ink.attributes.contains(.reverse)
        ? [foreground, sixteen[15]] : [foreground]
    }
    guard isBold, ink.foreground < 8 else { return [value(ink.foreground) ?? foreground] }
    return [sixteen[Int(ink.foreground)], sixteen[Int(ink.foreground) + 8]]
  }

  private func value(_ number: Int16) -> UInt32? {
    (0..<16).contains(number) ? sixteen[Int(number)] : XtermColours.value(Int(number))
  }

  /// Ten of them.
  static let all: [RealPalette] = [
    RealPalette(
      name: "xterm", foreground: 0x000000, background: 0xFFFFFF,
      sixteen: [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
      ]),
    RealPalette(
      name: "Linux console", foreground: 0xAAAAAA, background: 0x000000,
      sixteen: [
        0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
        0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
      ]),
    RealPalette(name: "Solarized dark", foreground: 0x839496, background: 0x002B36, sixteen: solarized),
    RealPalette(name: "Solarized light", foreground: 0x657B83, background: 0xFDF6E3, sixteen: solarized),
    RealPalette(
      name: "GNOME (Tango)", foreground: 0xD3D7CF, background: 0x2E3436,
      sixteen: [
        0x2E3436, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF,
        0x555753, 0xEF2929, 0x8AE234, 0xFCE94F, 0x729FCF, 0xAD7FA8, 0x34E2E2, 0xEEEEEC,
      ]),
    RealPalette(
      name: "Windows console", foreground: 0xCCCCCC, background: 0x0C0C0C,
      sixteen: [
        0x0C0C0C, 0xC50F1F, 0x13A10E, 0xC19C00, 0x0037DA, 0x881798, 0x3A96DD, 0xCCCCCC,
        0x767676, 0xE74856, 0x16C60C, 0xF9F1A5, 0x3B78FF, 0xB4009E, 0x61D6D6, 0xF2F2F2,
      ]),
    RealPalette(
      name: "macOS Terminal", foreground: 0x000000, background: 0xFFFFFF,
      sixteen: [
        0x000000, 0xC23621, 0x25BC24, 0xADAD27, 0x492EE1, 0xD338D3, 0x33BBC8, 0xCBCCCD,
        0x818383, 0xFC391F, 0x31E722, 0xEAEC23, 0x5833FF, 0xF935F8, 0x14F0F0, 0xE9EBEB,
      ]),
    RealPalette(
      name: "rxvt", foreground: 0x000000, background: 0xFFFFFF,
      sixteen: [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000CD, 0xCD00CD, 0x00CDCD, 0xFAEBD7,
        0x404040, 0xFF0000, 0x00FF00, 0xFFFF00, 0x0000FF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
      ]),
    RealPalette(
      name: "iTerm2", foreground: 0xC7C7C7, background: 0x000000,
      sixteen: [
        0x000000, 0xC91B00, 0x00C200, 0xC7C400, 0x0225C7, 0xC930C7, 0x00C5C7, 0xC7C7C7,
        0x676767, 0xFF6D67, 0x5FF967, 0xFEFB67, 0x6871FF, 0xFF76FF, 0x5FFDFF, 0xFEFFFF,
      ]),
    RealPalette(
      name: "VS Code", foreground: 0xCCCCCC, background: 0x1E1E1E,
      sixteen: [
        0x000000, 0xCD3131, 0x0DBC79, 0xE5E510, 0x2472C8, 0xBC3FBC, 0x11A8CD, 0xE5E5E5,
        0x666666, 0xF14C4C, 0x23D18B, 0xF5F543, 0x3B8EEA, 0xD670D6, 0x29B8DB, 0xE5E5E5,
      ]),
  ]

  private static let solarized: [UInt32] = [
    0x073642, 0xDC322F, 0x859900, 0xB58900, 0x268BD2, 0xD33682, 0x2AA198, 0xEEE8D5,
    0x002B36, 0xCB4B16, 0x586E75, 0x657B83, 0x839496, 0x6C71C4, 0x93A1A1, 0xFDF6E3,
  ]
}
