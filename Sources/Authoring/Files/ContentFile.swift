/// One file of a content folder, read and cut into lines.
struct ContentFile: Sendable {
  /// Relative to the content folder.
  let path: String
  let lines: [Substring]

  init(path: String, text: String) {
    self.path = path
    lines = Self.lines(of: text)
  }

  /// Cuts at every kind of line end; what most files hold, plain line feeds, is looked for byte by byte.
  private static func lines(of text: String) -> [Substring] {
    let hasOthers = text.utf8.contains { (0x0B...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
    if hasOthers { return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) }
    return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
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
