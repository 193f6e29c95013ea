/// A colour: as a value, by xterm's number among 256, and what stands in for it among 8.
struct Tone: Hashable, Sendable {
  /// Red, green and blue as 0xRRGGBB; nil for the terminal's own colour.
  let rgb: UInt32?
  let among256: Int16
  let among8: Int16

  private init(_ rgb: UInt32?, _ among256: Int16, _ among8: Int16) {
    self.rgb = rgb
    self.among256 = among256
    self.among8 = among8
  }

  /// The terminal's own colour.
  static let own = Tone(nil, -1, -1)

  static let black = Tone(0x000000, 16, 0)
  static let charcoal = Tone(0x1C1C1C, 234, 0)
  static let white = Tone(0xFFFFFF, 231, 7)
  static let silver = Tone(0xD0D0D0, 252, 7)
  static let alarmRed = Tone(0xD70000, 160, 1)

  // On dark. Of eight colours only black and white can be read on every palette.
  static let paleCyan = Tone(0x5FD7D7, 80, 7)
  static let paleGreen = Tone(0xAFD787, 150, 7)
  static let lightGrey = Tone(0xA8A8A8, 248, 7)
  static let grey = Tone(0x8A8A8A, 245, 7)
  static let brightCyan = Tone(0x87FFFF, 123, 7)
  static let yellow = Tone(0xFFFF00, 226, 7)

  // On white.
  static let deepTeal = Tone(0x005F5F, 23, 0)
  static let deepPurple = Tone(0x5F0087, 54, 0)
  static let darkGrey = Tone(0x4E4E4E, 239, 0)
  static let dimGrey = Tone(0x6C6C6C, 242, 0)

  /// The terminal's number for the colour; below zero for its own.
  func number(at depth: ColourDepth) -> Int16 {
    switch depth {
    case .none: -1
    case .eight: among8
    case .full: among256
    }
  }
}

/// How many colours can be told apart.
enum ColourDepth: Sendable {
  case none, eight, full

  /// The depth of a terminal with so many colours.
  ///
  /// Where there are more than 256, the numbers above 7 are no longer xterm's, so only eight are used.
  init(colours: Int) {
    self = colours == 256 ? .full : colours >= 8 ? .eight : .none
  }
}
