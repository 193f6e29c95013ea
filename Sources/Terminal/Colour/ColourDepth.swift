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
