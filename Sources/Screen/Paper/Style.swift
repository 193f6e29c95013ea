/// What a piece of text means.
///
/// Colours and attributes are the terminal's affair; no meaning rests on them alone.
package enum Style: UInt8, Sendable, CaseIterable {
  case plain
  case strong
  case emphasis
  case faint
  case heading
  /// The bar at the top.
  case title
  /// The line of keys at the bottom, and a key's name in it.
  case footer
  case key
  /// The row or word in focus.
  case selected
  case link
  case citation
  /// A warning that must not be missed.
  case alarm
  case border
}

/// Whose colours the full screen has.
package enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own foreground and background, with colour as an extra.
  case terminal
  /// Light on dark, every cell painted.
  case dark
  /// Dark on light, every cell painted.
  case light
  /// White and yellow on black, every cell painted.
  case contrast

  /// Whether every cell gets a background of the theme's own.
  package var hasBackground: Bool { self != .terminal }
}
