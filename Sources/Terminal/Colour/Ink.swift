/// How text is set apart without colour.
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
