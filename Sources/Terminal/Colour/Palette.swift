import Screen

/// What every style looks like in a theme, on a terminal with so many colours.
///
/// Bold, underline and reverse carry the meaning; colour is an extra, which the terminal's own theme does without: no
/// colour can be read on every palette. Nothing is bold and reverse at once, which the Linux console shows as grey on grey.
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
    case .title, .selected, .alarm: .reverse
    }
  }

  /// What a style means where it is coloured.
  ///
  /// Where there are eight colours, bold may brighten them: black becomes a grey that cannot be read.
  private func colouredAttributes(of style: Style, on foreground: Int16) -> Attributes {
    if style == .alarm, alarmIsRed { return .bold }
    var attributes = Self.attributes(of: style)
    if depth == .eight, attributes.contains(.bold), foreground == 0 {
      attributes = attributes.subtracting(.bold).union(.underline)
    }
    if !underlinesInColour, attributes.contains(.underline) {
      attributes = attributes.subtracting(.underline).union(foreground == 0 ? .reverse : .bold)
    }
    return attributes
  }

  /// Whether the alarm has a background of its own; white on the red of eight colours cannot be read everywhere.
  private var alarmIsRed: Bool { depth == .full && (theme == .dark || theme == .light) }

  private func tones(for style: Style) -> (foreground: Tone, background: Tone) {
    if style == .alarm, alarmIsRed { return (.white, .alarmRed) }
    return switch theme {
    case .terminal: (.own, .own)
    case .dark: (Self.onDark(style), .charcoal)
    case .light: (Self.onWhite(style), .white)
    case .contrast: (Self.onBlack(style), .black)
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
    case .alarm: .yellow
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
