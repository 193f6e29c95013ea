/// One file of a content folder, read and cut into lines.
struct ContentFile: Sendable {
  /// Relative to the content folder.
  let path: String
  let lines: [Substring]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The file's name without its ending: the id of what it holds.
  var name: String {
    let last = path.split(separator: "/").last ?? ""
    return String(last.hasSuffix(".md") ? last.dropLast(3) : last)
  }

  /// The folders on the way, such as `["articles", "als"]`.
  var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }

  /// A line counted from one; empty beyond the end.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? String(lines[number - 1]) : ""
  }
}
