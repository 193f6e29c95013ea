/// A key, whatever bytes the terminal sent for it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right
  case pageUp, pageDown, home, end
  case control(Character)
  /// F1 and so on.
  case function(Int)
  /// A key that nothing is known of, such as one with Alt.
  case unknown
}

/// Something that happened at the terminal.
package enum Event: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted: text only, never commands.
  case paste(String)
  case resized(Size)
  /// The mouse's first button was pressed here.
  case pressed(Position)
  /// The mouse's wheel was turned by so many lines; below zero is up.
  case wheel(Int)
  /// Nothing happened for as long as was asked.
  case idle
  /// The file descriptor that is watched beside the terminal can be read.
  case descriptorReady
  /// Somebody, or the system, asked the program to end.
  case terminate
  /// The terminal is gone.
  case closed
}
