import Screen

extension Scope {
  package static let problems = Scope("problems", "problems in the content")
}

extension Command {
  package static let showProblems = Command("problems")
}

/// The problems in the content, for whoever writes it.
package struct Problems: Overlay {
  package var scroll = Scroll()

  package static let opener: Command? = .showProblems
  package static let bindings = Keymap.scrolling(.problems)

  package static func opened(_ context: Context) -> Problems? { Problems() }
  package var scope: Scope { .problems }
  package var title: String? { Phrases.problems }

  package mutating func update(_ command: Command, _ context: Context) -> [Request] {
    if scroll.follow(command, page(context)) { return [] }
    return command == .back || command == .showProblems ? [.close] : []
  }

  package func page(_ context: Context) -> Page {
    let area = context.layout.text
    let width = max(1, area.columns)
    let problems = context.state.problems ?? []
    var page = Page(
      Line(Phrases.problemCount(problems.count), .heading).wrapped(to: width) + [.empty], in: area)
    page.add(problems.flatMap { Line($0).wrapped(to: width) + [.empty] })
    page.cursor = area.origin
    return page
  }
}
