import Knowledge
import Screen

extension Scope {
  package static let help = Scope("help", "help")
}

/// Every key that counts where it was asked for, drawn from the key table.
package struct Help: Overlay {
  package var scroll = Scroll()

  package static let opener: Command? = .showHelp
  package static let bindings: [Binding] =
    [
      Binding(
        [.character("/")], .help, .showCommands, "search", "search", "Search everything that can be done.")
    ] + Keymap.scrolling(.help)

  package static func opened(_ context: Context) -> Help? { Help() }
  package var scope: Scope { .help }
  package var title: String? { Phrases.help }

  package mutating func update(_ command: Command, _ context: Context) -> [Request] {
    if scroll.follow(command, page(context)) { return [] }
    return command == .back || command == .showHelp ? [.close] : []
  }

  package func page(_ context: Context) -> Page {
    let area = context.layout.text
    let scope = Self.asked(context).state.scope
    let marks = scope.reading == .marks ? context.book.rules.bodyMap?.marks ?? [] : []
    var page = Page(Self.lines(for: scope, context.keymap, marks, width: area.columns), in: area)
    page.cursor = area.origin
    return page
  }

  /// How things stand without the help.
  private static func asked(_ context: Context) -> Context { context.below { $0 is Help } }

  /// `marks` are those that a letter sets or takes away.
  static func lines(for scope: Scope, _ keymap: Keymap, _ marks: [BodyMap.Mark] = [], width: Int) -> [Line] {
    let own = keymap.bindings(in: scope).filter { $0.scope != .everywhere }
    let everywhere = keymap.bindings(in: scope).filter { $0.scope == .everywhere }
    return Line(Phrases.helpLinear).wrapped(to: width) + [
      .empty, Line("\(Phrases.helpTitle): \(scope.name)", .heading), .empty,
    ] + own.flatMap { lines($0, width) }
      + marks.flatMap { lines($0.letter, Phrases.markByLetter($0.label), width) }
      + [.empty, Line(Phrases.helpEverywhere, .heading), .empty] + everywhere.flatMap { lines($0, width) }
  }

  private static func lines(_ binding: Binding, _ width: Int) -> [Line] {
    lines(binding.keys.map(\.name).joined(separator: " or "), binding.sentence, width)
  }

  private static func lines(_ names: String, _ sentence: String, _ width: Int) -> [Line] {
    let keys = Line(names, .key)
    let column = 24
    guard width >= 60, keys.width + 2 <= column else {
      return (keys + Line(": ") + Line(sentence)).wrapped(to: width)
    }
    let text = Line(sentence).wrapped(to: width - column)
    return text.enumerated().map { offset, line in
      (offset == 0 ? keys.padded(to: column) : Line.empty.padded(to: column)) + line
    }
  }

  /// Every word that can be typed, with its sentence.
  package func spoken(_ context: Context) -> [String] {
    let below = context.below { $0 is Help || $0 is CommandSearch }
    var seen: Set<String> = []
    let words = context.keymap.bindings(in: below.state.scope).filter {
      !Command.onlyOnScreen.contains($0.command) && seen.insert($0.action).inserted
    }
    return Phrases.linearHelp + words.map { "\($0.action): \($0.sentence)" }
  }

  /// Whoever asked what can be typed goes on to type it.
  package func actions(for words: String, _ context: Context) -> [Action]? {
    context.interface.actions(for: words, in: Self.asked(context).state).map { [.command(.back)] + $0 }
  }
}
