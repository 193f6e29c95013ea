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
