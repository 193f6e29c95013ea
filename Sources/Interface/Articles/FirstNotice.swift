import Screen

/// What is said at a first start, beside the list of articles.
enum FirstNotice {
  /// How the first page is opened, and the ways on where they fit; nil where there is no page.
  static func sentence(_ context: Context) -> String? {
    let size = context.size
    let bindings = context.keymap.bindings(in: .list)
    guard let page = context.book.articles.first, let open = bindings.first(where: { $0.command == .choose })
    else {
      return nil
    }
    // At the top the way back is the way out, and where there is none it is no key of the list.
    let told = ways.compactMap { way in
      bindings.first { $0.command == way && (way != .back || $0.scope == .list) }
    }
    let opens = Phrases.opens(page.title, key: key(open))
    let whole = opens + " " + Phrases.ways(told.map { "\(key($0)) \($0.short)" })
    let rows = Line(whole).wrapped(to: max(1, size.columns - 1)).count
    return rows == 1 || (rows == 2 && size.rows >= roomy) ? whole : opens
  }

  /// Where somebody may want to go instead.
  private static let ways: [Command] = [.showChecklist, .showComparison, .showHelp, .back]

  /// On so many rows a second one can be spared.
  private static let roomy = 10

  private static func key(_ binding: Binding) -> String { binding.keys.first?.name ?? "" }
}
