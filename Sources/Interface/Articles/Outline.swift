import Knowledge
import Screen
import Typesetting

extension Scope {
  package static let outline = Scope("outline", "outline", .numbers)
}

/// The headings of the open article, to read on at one of them.
package struct Outline: MenuContent {
  /// Where the article stood when the outline was opened.
  let from: ReadingPosition

  package static let scope = Scope.outline
  package static let bindings = MenuKeys.menu(scope, "Read on at the heading in focus.", [.enter, .right])

  package var title: String { Phrases.outline }
  package var nothing: String { Phrases.noHeadings }
  package var isNumbered: Bool { false }

  package func items(_ context: Context) -> [String] { context[ArticlesPane.self].headings }
  package func choose(_ number: Int, _ context: Context) -> [Request] { [.close, .act(.readOn)] }
  package func focused(_ number: Int) -> [Request] { [.act(.showHeading(number))] }
  package func closed() -> [Request] { [.act(.leaveOutline(from))] }

  /// On a wide screen it stands beside the article.
  package func page(_ menu: Page, _ context: Context) -> Page {
    guard Self.isBeside(context) else { return menu }
    var page = menu
    page.others = context[ArticlesPane.self].besideOutline(context)
    return page
  }

  package func area(_ context: Context) -> Rect {
    Self.isBeside(context) ? context.layout.outline : context.layout.text
  }

  private static func isBeside(_ context: Context) -> Bool {
    context.layout.isWide && context.state.shows(ArticlesPane.self)
  }
}

extension ArticlesPane {
  /// The headings of the open article.
  var headings: [String] {
    guard let page else { return [] }
    return page.typeset.headings.map { page.typeset.heading(at: $0) }
  }

  /// The heading that the top line of the article stands under.
  var currentHeading: Int {
    guard let page else { return 0 }
    return page.typeset.headings.lastIndex { $0 <= page.scroll.top } ?? 0
  }

  /// Brings a heading to the top of the article.
  mutating func showHeading(_ number: Int, _ context: Context) {
    guard let headings = page?.typeset.headings, headings.indices.contains(number) else { return }
    page?.scroll(to: headings[number], height: context.layout.reader.rows)
  }

  /// Puts the article back to where it stood.
  mutating func leaveOutline(_ position: ReadingPosition) {
    showsOutline = false
    page?.scroll = Scroll(top: position.top)
    page?.link = position.link
  }

  /// The outline while the keys go to the article beside it.
  func outlinePanel(_ context: Context) -> Page.Panel {
    guard let page else { return Page.Panel([], in: context.layout.outline) }
    let menu = Menu(Outline(from: page.position), focus: currentHeading)
    let outline = menu.page(context)
    var scroll = Scroll()
    if let focus = outline.focus { scroll.reveal(focus, length: outline.length, height: outline.height) }
    var panel = outline.main
    panel.top = scroll.top
    // The marker belongs to what has the focus, which is the article.
    for number in outline.focus ?? 0..<0 {
      let words = Line(cells: Array(panel.lines[number].cells.dropFirst(2)))
      panel.lines[number] = Line("  ") + words.styled(.strong)
    }
    return panel
  }
}

extension Typeset {
  /// The text of the heading that begins on a line; a long one runs over several.
  func heading(at line: Int) -> String {
    guard lines.indices.contains(line) else { return "" }
    let style = lines[line].cells.first { !$0.isSpace }?.style
    return lines[line...].prefix { part in
      part.width > 0 && part.cells.first { !$0.isSpace }?.style == style
    }.map(\.text).joined(separator: " ")
  }
}
