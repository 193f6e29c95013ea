import Knowledge
import Screen

/// What was found, set as lines: each thing's title and the piece of text that matched.
package struct FoundLines: Sendable, Equatable {
  /// The lines of each hit, its title first.
  let hits: [[Line]]
  /// How many of them are its title's.
  let titleLengths: [Int]
  private let found: [SearchHit]
  private let width: Int

  init(_ found: [SearchHit], width: Int) {
    (self.found, self.width) = (found, width)
    let titles = found.enumerated().map { Self.title(of: $1, $0, width: width) }
    titleLengths = titles.map(\.count)
    hits = zip(titles, found).map { title, hit in
      title + Self.snippet(hit.snippet).wrapped(to: max(1, width - Self.indent), indent: Self.indent)
    }
  }

  /// Whether these are the lines of what was found.
  func fits(_ found: [SearchHit], width: Int) -> Bool { self.width == width && self.found == found }

  private static let indent = 4

  private static func title(of hit: SearchHit, _ number: Int, width: Int) -> [Line] {
    let section = hit.section.isEmpty ? "" : " / " + hit.section
    let title = Line("\(Phrases.kind(hit.kind)): \(hit.title)\(section)", .strong)
    return title.wrapped(to: max(1, width - 2), indent: 2).map { $0.targeting(number) }
  }

  /// Matched words stand in brackets, so that no colour is needed.
  private static func snippet(_ text: String) -> Line {
    var spans: [Span] = []
    let parts = text.utf8.split(separator: UInt8(ascii: "["), omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() {
      guard number > 0, let end = part.firstIndex(of: UInt8(ascii: "]")) else {
        spans.append(Span(String(Substring(part))))
        continue
      }
      let rest = part[part.index(after: end)...]
      spans += [
        Span("[" + Substring(part[..<end]) + "]", .emphasis), Span(String(Substring(rest))),
      ]
    }
    return Line(spans)
  }
}
