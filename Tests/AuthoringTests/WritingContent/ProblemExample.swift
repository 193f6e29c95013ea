import Authoring
import Knowledge
import Testing

/// A small bad input, and the problem that it makes, as the page for authors names it.
struct ProblemExample: Sendable, CustomTestStringConvertible {
  /// As the page has it, with `…` for what differs.
  let problem: String
  /// Files of the small content that are changed, added, or (when nil) taken out.
  let changes: [String: String?]

  /// A whole file, or a file that is not there.
  init(_ problem: String, file: String, text: String?) {
    self.problem = problem
    changes = [file: text]
  }

  /// A piece of a file of the small content, changed.
  init(_ problem: String, _ file: String, _ old: String, _ new: String) {
    self.init(problem, file: file, text: (SmallContent.files[file] ?? "").replacing(old, with: new))
  }

  /// A piece of the small map, changed.
  init(_ problem: String, map old: String, _ new: String) {
    self.problem = problem
    changes = SmallMap.files.merging(["bodymap.md": SmallMap.map.replacing(old, with: new)]) { $1 }
  }

  /// Several files.
  init(_ problem: String, files: [String: String?]) {
    self.problem = problem
    changes = files
  }

  /// A file with this header, which nothing else mentions.
  init(_ problem: String, header: String) {
    self.init(problem, file: "glossary/other.md", text: "---\n\(header)\n---\nWhat it means.\n")
  }

  /// A file with this body.
  init(_ problem: String, body: String) {
    self.init(problem, file: "glossary/other.md", text: "---\nterm: Other\n---\n\(body)\n")
  }

  var testDescription: String { problem }

  /// Everything that `fascicle check` says of the small content with these changes.
  func messages() throws -> [String] {
    let all = SmallContent.files.merging(changes.mapValues { $0 ?? "" }) { _, new in new }
    let folder = try TemporaryFolder(all.filter { changes[$0.key] != .some(nil) })
    return try Self.check(folder)
  }

  static func check(_ folder: TemporaryFolder) throws -> [String] {
    try GuideReader.check(folder: folder.path, today: CalendarDay("2026-02-01"), keepingTexts: false).problems
      .map(\.message)
  }

  /// Whether a message is the problem, with something in place of each `…`.
  static func says(_ message: String, _ problem: String) -> Bool {
    var rest = Substring(message)
    let parts = problem.split(separator: "…", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, rest.hasPrefix(first) else { return false }
    rest = rest.dropFirst(first.count)
    guard parts.count > 1 else { return rest.isEmpty }
    for part in parts.dropFirst().dropLast() {
      guard !rest.isEmpty, let found = rest.dropFirst().firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.count > last.count && rest.hasSuffix(last)
  }
}
