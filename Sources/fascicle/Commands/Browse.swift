import ArgumentParser

/// `fascicle` alone: the full screen, or the linear mode.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open the full screen, or tell it line by line.")

  @OptionGroup var source: ContentOption

  @Option(name: .customLong("open"), help: ArgumentHelp("Open this article at once.", valueName: "id"))
  var article: String?

  @OptionGroup var look: LookOptions
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try Opening(content: source.content, article: article, look: look.chosen, place: place.chosen).run()
  }
}
