/// Which colours the full screen has.
package enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own foreground and background, with colour as an extra.
  case terminal
  /// Light on dark, every cell painted.
  case dark
  /// Dark on light, every cell painted.
  case light
  /// White and yellow on black, every cell painted.
  case contrast

  /// Whether the theme has a background of its own.
  var paints: Bool { self != .terminal }
}
