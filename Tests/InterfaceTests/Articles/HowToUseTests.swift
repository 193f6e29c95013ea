import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// The page on how to use the guide names keys, and each does what the page says.
@Suite struct HowToUseTests {
  /// What each key that the page names asks for, in the list of articles.
  static let keys: [String: Command] = [
    "Down": .lineDown, "Up": .lineUp, "Enter": .choose, "Space": .pageDown, "Esc": .back, "1": .showArticles,
    "2": .showChecklist, "3": .showComparison, "4": .showSessions, "/": .searchGuide, "?": .showHelp,
    "Ctrl-L": .hide, "Ctrl-C": .quitAtOnce,
  ]
  /// What stands between signs for code and is no key.
  static let others: Set<String> = [">", "fascicle --linear"]

  private let page: Article

  init() throws {
    page = try #require(RealContent.guide.articles.first)
  }

  /// Everything between signs for code.
  private static func code(in blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let runs), .heading(_, let runs): code(in: runs)
      case .list(_, let items): items.flatMap { code(in: $0) }
      case .quote(let inner): code(in: inner)
      case .table(let head, let rows): ([head] + rows).flatMap { $0.flatMap { code(in: $0) } }
      case .code, .rule: []
      }
    }
  }

  private static func code(in runs: [Inline]) -> [String] {
    runs.flatMap { run -> [String] in
      switch run {
      case .code(let text): [text]
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): code(in: inner)
      case .text, .lineBreak: []
      }
    }
  }

  @Test func itIsTheFirstPage() {
    #expect(page.id == "how-to-use")
  }

  @Test func everyKeyItNamesDoesWhatItSays() throws {
    let named = Set(Self.code(in: page.body)).subtracting(Self.others)
    #expect(named == Set(Self.keys.keys))
    for (name, command) in Self.keys {
      let key = try #require(Key(name: name))
      #expect(Keymap.standard.command(for: key, in: .list) == command, "\(name)")
    }
  }

  /// Where the page says "at any time", the key means the same in every place that takes no text.
  @Test(arguments: ["?", "Ctrl-L", "Ctrl-C"])
  func keysForAnyTimeCountEverywhere(_ name: String) throws {
    let key = try #require(Key(name: name))
    for scope in Scope.all where !scope.readsText && scope != .hidden {
      #expect(Keymap.standard.command(for: key, in: scope) == Self.keys[name], "\(scope)")
    }
  }

  @Test func itSaysWhereKeysAreShownAsTheyAre() {
    #expect(PlainText.of(page.body).contains("? always shows the keys as they are"))
  }
}
