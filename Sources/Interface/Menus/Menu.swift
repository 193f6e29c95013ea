import Knowledge
import Screen

/// What a menu offers: its items, and what choosing one asks for.
package protocol MenuContent: Sendable, Equatable {
  static var scope: Scope { get }
  static var bindings: [Binding] { get }
  /// The command that opens the menu everywhere; nil where only its owner does.
  static var opener: Command? { get }
  /// The content where it is opened by its command; nil where it needs its owner.
  init?(opened context: Context)

  var title: String { get }
  /// One sentence below the title.
  var hint: String? { get }
  /// What is said where there is no item.
  var nothing: String { get }
  /// Whether the items bear numbers, which can be typed.
  var isNumbered: Bool { get }
  func items(_ context: Context) -> [String]
  func choose(_ number: Int, _ context: Context) -> [Request]

  /// The item in focus is to be taken away.
  func delete(_ number: Int, _ context: Context) -> [Request]
  /// Another item has the focus now.
  func focused(_ number: Int) -> [Request]
  /// The menu was closed without a choice.
  func closed() -> [Request]
  func area(_ context: Context) -> Rect
  /// The menu's page, with what stands beside it.
  func page(_ menu: Page, _ context: Context) -> Page
}

extension MenuContent {
  package static var opener: Command? { nil }
  package init?(opened context: Context) { nil }
  package var hint: String? { nil }
  package var isNumbered: Bool { true }
  package func delete(_ number: Int, _ context: Context) -> [Request] { [] }
  package func focused(_ number: Int) -> [Request] { [] }
  package func closed() -> [Request] { [] }
  package func area(_ context: Context) -> Rect { context.layout.text }
  package func page(_ menu: Page, _ context: Context) -> Page { menu }
}

/// A list to choose from that lies on a pane until it is closed.
package struct Menu<Content: MenuContent>: Overlay {
  package let content: Content
  package var selection = ListSelection()
  /// The digits typed so far of an item's number.
  package var digits = ""

  init(_ content: Content, focus: Int = 0) {
    self.content = content
    selection.focus = focus
  }

  package static var bindings: [Binding] { Content.bindings }
  package static var opener: Command? { Content.opener }
  package static func opened(_ context: Context) -> Menu? { Content(opened: context).map { Menu($0) } }
  package var scope: Scope { Content.scope }
  package var scroll: Scroll {
    get { selection.scroll }
    set { selection.scroll = newValue }
  }

  package mutating func update(_ command: Command, _ context: Context) -> [Request] {
    let count = content.items(context).count
    digits = ""
    if selection.follow(command, count: count, page: Self.pageStep) {
      return content.focused(selection.focus)
    }
    switch command {
    case .choose:
      return (0..<count).contains(selection.focus) ? content.choose(selection.focus, context) : []
    case .delete where (0..<count).contains(selection.focus):
      defer { selection.clamp(to: count - 1) }
      return content.delete(selection.focus, context)
    case .back: return [.close] + content.closed()
    default: return []
    }
  }

  private static var pageStep: Int { 8 }

  /// Takes a digit of an item's number in, and focuses that item.
  package mutating func type(_ digit: String, _ context: Context) -> [Request] {
    let count = content.items(context).count
    for typed in [digits + digit, digit] {
      guard let number = Int(typed), (1...max(1, count)).contains(number) else { continue }
      digits = typed
      selection.focus = number - 1
      return content.focused(selection.focus)
    }
    digits = ""
    return []
  }

  package mutating func focus(on number: Int, _ context: Context) -> Bool {
    selection.focus(on: number, of: content.items(context).count)
  }

  package func page(_ context: Context) -> Page {
    let area = content.area(context)
    let width = max(1, area.columns)
    var page = Page(Line(content.title, .heading).wrapped(to: width), in: area)
    page.opensAtTop = selection.focus == 0
    if let hint = content.hint { page.add(Line(hint).wrapped(to: width)) }
    page.add([.empty])
    let items = content.items(context)
    if items.isEmpty { page.add(Line(content.nothing).wrapped(to: width)) }
    for (number, item) in items.enumerated() {
      let words = content.isNumbered ? "\(number + 1). \(item)" : item
      page.add(option: words, number, isFocused: number == selection.focus, width: width)
    }
    page.kept = page.focus ?? 0..<1
    page.tellsMore = content.area(context) == context.layout.text
    return content.page(page, context)
  }
}

/// The keys of menus.
enum MenuKeys {
  /// A list to choose from; Esc and Left close it.
  static func menu(_ scope: Scope, _ sentence: String, _ choose: [Key] = [.enter]) -> [Binding] {
    [
      Binding(choose, scope, .choose, "choose", "choose", sentence),
      Binding([.left], scope, .back, "close", "close", "Close the list."),
      Binding(Keymap.down + [.tab], scope, .lineDown, "line-down", "down", "Go to the next line."),
      Binding(Keymap.up + [.backTab], scope, .lineUp, "line-up", "up", "Go to the line before."),
    ] + Keymap.paging(scope) + [
      Binding(Keymap.top, scope, .toTop, "to-top", "top", "Go to the top."),
      Binding(Keymap.bottom, scope, .toBottom, "to-bottom", "end", "Go to the end."),
    ]
  }
}
