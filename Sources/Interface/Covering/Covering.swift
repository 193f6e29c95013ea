import Screen

extension Scope {
  package static let hidden = Scope("hidden", "hidden screen", .ownKeys)
  package static let idleWarning = Scope("stillThere", "warning before everything is forgotten", .anyKey)
}

extension Command {
  package static let hide = Command("hide")
}

/// The screen shows nothing but how to come back.
package struct HiddenScreen: Overlay {
  package static let opener: Command? = .hide
  package static let bindings = [
    Binding([.enter, .character(" "), .escape], .hidden, .back, "show", "show", "Show the screen again.")
  ]

  package static func opened(_ context: Context) -> HiddenScreen? { HiddenScreen() }
  package var scope: Scope { .hidden }
  package mutating func update(_ command: Command, _ context: Context) -> [Request] { [] }

  package func page(_ context: Context) -> Page {
    let area = context.layout.text
    var page = Page(Line(Phrases.hiddenScreen).wrapped(to: max(1, area.columns)), in: area)
    page.cursor = area.origin
    page.isBare = true
    return page
  }

  package func spoken(_ context: Context) -> [String] { [Phrases.hiddenScreen] }
}

/// Nobody pressed a key for long: everything is about to be forgotten.
package struct IdleWarning: Overlay {
  package var scroll = Scroll()

  package static let bindings = [
    Binding(
      [.enter, .character(" ")], .idleWarning, .back, "go-on", "go on", "Go on; nothing is forgotten.")
  ]

  package var scope: Scope { .idleWarning }
  package mutating func update(_ command: Command, _ context: Context) -> [Request] { [] }

  package func page(_ context: Context) -> Page {
    let area = context.layout.text
    let width = max(1, area.columns)
    let words =
      Line(Phrases.stillThere, .heading).wrapped(to: width) + [.empty]
      + Line(Phrases.willForget(context.options.warningSeconds ?? 0)).wrapped(to: width) + [.empty]
    var page = Page(words, in: area)
    page.opensAtTop = true
    page.add(OptionLines.lines(Phrases.goOnHere, isFocused: true, width: width), isFocused: true)
    // On the smallest screens the way on counts more than the words before it.
    page.kept = page.focus
    return page
  }
}
