import Authoring

/// A content folder as small as one can be that reads without a problem.
///
/// Tests change one file of it.
enum SmallContent {
  /// The files' texts by their paths.
  static let files: [String: String] = {
    var files = [
      "guide.md": guide, "checklist.md": checklist, "articles/start/page.md": article,
      "findings/signs/alpha.md": alpha, "findings/signs/beta.md": beta, "findings/signs/gamma.md": gamma,
      "rules/pair.md": pair, "rules/limit.md": limit, "comparison/feature.md": feature,
      "conditions/first.md": condition("First"), "conditions/second.md": condition("Second"),
      "glossary/word.md": word, "sources/work.md": work, "advice/not-sure.md": advice("Not sure"),
      "advice/not-enough.md": advice("Not enough"),
      "advice/selfcare.md": advice("At home"),
    ]
    for level in ["emergency", "today", "soon", "routine"] {
      files["advice/\(level).md"] = advice("At \(level)")
    }
    return files
  }()

  /// The whole folder with some files changed, added or (when nil) taken out.
  static func reading(_ changes: [String: String?] = [:]) throws -> GuideReading {
    let all = files.merging(changes.mapValues { $0 ?? "" }) { _, new in new }
    let folder = try TemporaryFolder(all.filter { changes[$0.key] != .some(nil) })
    return try GuideReader.read(folder: folder.path, today: nil)
  }

  /// The checklist with further pages.
  static func checklist(adding pages: String...) -> String {
    checklist.replacing("\n---\nHow", with: pages.map { "\n  " + $0 }.joined() + "\n---\nHow")
  }

  /// The checklist with further rows, on as many pages as they need.
  static func checklist(asking rows: [String]) -> String {
    let pages = stride(from: 0, to: rows.count, by: 7).map { first in
      let some = rows[first...].prefix(7).joined(separator: ", ")
      return "\n  - {id: further-\(first), title: Further signs, lead: Any of these?, rows: [\(some)]}"
    }
    return checklist.replacing("\n---\nHow", with: pages.joined() + "\n---\nHow")
  }

  private static func advice(_ headline: String) -> String {
    """
    ---
    headline: \(headline)
    doNow: [Do this.]
    watchFor: [Watch that.]
    sources: [work]
    ---
    Words for it.
    """
  }

  private static func condition(_ name: String) -> String {
    """
    ---
    name: \(name) condition
    short: \(name)
    kind: compared
    article: page
    sources: [work]
    ---
    About it.
    """
  }
}
