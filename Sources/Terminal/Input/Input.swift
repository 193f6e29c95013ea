import Screen

/// What the bytes of a terminal mean: each key, each paste and each report is one.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted; its first 4,096 characters.
  case paste(String)
  /// Where the mouse's first button was pressed, counted from 0.
  case pressed(column: Int, row: Int)
  /// How far the mouse's wheel was turned, in lines; below 0 is up.
  case wheel(Int)
  /// What the terminal says by itself or in answer to somebody: no key was pressed.
  case report
}
