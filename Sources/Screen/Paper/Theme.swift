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
