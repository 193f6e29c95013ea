import Screen

/// What every style looks like in a theme, on a terminal with so many colours.
///
/// Bold, underline and reverse carry the meaning; colour is an extra. There is no blue, no bright black and no
/// dim text: they cannot be read everywhere.
struct Palette: Sendable {
  let theme: Theme
  let depth: ColourDepth
  /// Whether what is coloured can be underlined too.
  var underlinesInColour = true

  func ink(for style: Style) -> Ink {
    let tones = tones(for: style)
    let foreground = tones.foreground.number(at: depth)
    let background = tones.background.number(at: depth)
    let isColoured = foreground >= 0 || background >= 0
    return Ink(
      foreground: foreground, background: background,
      attributes: isColoured ? colouredAttributes(of: style, on: foreground) : Self.attributes(of: style))
  }

  /// What a style means without any colour.
  static func attributes(of style: Style) -> Attributes {
    switch style {
    case .plain, .faint, .footer, .border, .citation: []
    case .strong, .key, .heading: .bold
    case .emphasis, .link: .underline
    case .title, .selected: .reverse
    case .alarm: [.bold, .reverse]
    }
  }

  /// What a style means where it is coloured.
  ///
  /// Where there are eight colours, bold may brighten them: black becomes a grey that cannot be read.
  private func colouredAttributes(of style: Style, on foreground: Int16) -> Attributes {
    // The alarm has a background of its own there.
    if style == .alarm, theme == .dark || theme == .light { return .bold }
    var attributes = Self.attributes(of: style)
    if depth == .eight, attributes.contains(.bold) {
      if attributes.contains(.reverse) {
        attributes.remove(.bold)
      } else if foreground == 0 {
        attributes = attributes.subtracting(.bold).union(.underline)
      }
    }
    if !underlinesInColour, attributes.contains(.underline) {
      attributes = attributes.subtracting(.underline).union(foreground == 0 ? .reverse : .bold)
    }
    return attributes
  }

  private func tones(for style: Style) -> (foreground: Tone, background: Tone) {
    switch theme {
    case .terminal: (Self.onAnything(style), .own)
    case .dark: style == .alarm ? (.white, .alarmRed) : (Self.onDark(style), .charcoal)
    case .light: style == .alarm ? (.white, .alarmRed) : (Self.onWhite(style), .white)
    case .contrast: (Self.onBlack(style), .black)
    }
  }

  private static func onAnything(_ style: Style) -> Tone {
    switch style {
    case .heading: .middleGreen
    case .link, .citation: .middleViolet
    case .border: .middleGrey
    default: .own
    }
  }

  private static func onDark(_ style: Style) -> Tone {
    switch style {
    case .strong, .key: .white
    case .heading: .paleCyan
    case .link, .citation: .paleGreen
    case .faint: .lightGrey
    case .border: .grey
    default: .silver
    }
  }

  private static func onWhite(_ style: Style) -> Tone {
    switch style {
    case .heading: .deepTeal
    case .link, .citation: .deepPurple
    case .faint: .darkGrey
    case .border: .dimGrey
    default: .black
    }
  }

  private static func onBlack(_ style: Style) -> Tone {
    switch style {
    case .heading: .yellow
    case .link, .citation: .brightCyan
    case .alarm: .alarmYellow
    default: .white
    }
  }
}

/// The attributes that tell a style apart without colour.
struct Attributes: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let bold = Attributes(rawValue: 1)
  static let underline = Attributes(rawValue: 2)
  static let reverse = Attributes(rawValue: 4)
}

/// What a style looks like: the terminal's numbers for two colours, below zero its own, and attributes.
struct Ink: Hashable, Sendable {
  let foreground: Int16
  let background: Int16
  let attributes: Attributes

  var isColoured: Bool { foreground >= 0 || background >= 0 }
}
