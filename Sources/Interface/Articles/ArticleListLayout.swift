import Knowledge
import Screen

/// Where each article's lines stand in the list: titles wrapped, and a heading before each topic.
///
/// It is laid out once for a width; only the titles that are seen are typeset.
package struct ArticleListLayout: Sendable, Equatable {
  /// One article's lines.
  struct Item: Sendable, Equatable {
    /// Whether a topic begins with it, whose heading stands on the line before.
    let beginsTopic: Bool
    /// The first line of its own, after the heading.
    let start: Int
    let height: Int

    var range: Range<Int> { start..<start + height }
  }

  let width: Int
  let items: [Item]
  let length: Int

  static let marker = 2

  init(_ book: Guidebook, width: Int) {
    self.width = width
    var items: [Item] = []
    items.reserveCapacity(book.articles.count)
    var line = 0
    var topic: String?
    for card in book.articles {
      let beginsTopic = card.topic != topic
      topic = card.topic
      if beginsTopic { line += items.isEmpty ? 1 : 2 }
      let height = Self.height(of: card.title, width: width)
      items.append(Item(beginsTopic: beginsTopic, start: line, height: height))
      line += height
    }
    self.items = items
    length = line
  }

  /// A title's lines.
  static func lines(of title: String, width: Int) -> [Line] {
    isShort(title, width: width) ? [Line(title)] : Line(title).wrapped(to: room(width))
  }

  private static func height(of title: String, width: Int) -> Int {
    isShort(title, width: width) ? 1 : lines(of: title, width: width).count
  }

  /// Most titles are short and plain, and need no setting to be measured.
  private static func isShort(_ title: String, width: Int) -> Bool {
    title.utf8.count <= room(width) && title.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  private static func room(_ width: Int) -> Int { max(1, width - marker - 1) }

  /// The first item that is seen when the list is scrolled to a line.
  func first(from top: Int) -> Int {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].range.upperBound > top { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The lines to bring into view for an article: with its topic, when it is the first.
  func visible(_ position: Int, height: Int) -> Range<Int> {
    let range = items[position].range
    return !items[position].beginsTopic || range.count >= height
      ? range : max(0, range.lowerBound - 1)..<range.upperBound
  }
}
