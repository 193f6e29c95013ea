extension Browse {
  /// The command as it is when nothing but the program's name was typed.
  ///
  /// The commonest start has nothing to parse: building and asking the whole command tree would take longer than
  /// everything else before the first picture.
  static var plain: Browse {
    var browse = Browse()
    browse.article = nil
    browse.source = ContentOption()
    browse.source.content = nil
    browse.look = LookOptions()
    (browse.look.theme, browse.look.ascii, browse.look.mouse, browse.look.linear) = (nil, false, false, false)
    browse.place = PlaceOptions()
    (browse.place.kiosk, browse.place.idle, browse.place.watch) = (false, nil, false)
    return browse
  }
}
