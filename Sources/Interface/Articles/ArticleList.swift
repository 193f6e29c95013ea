import Knowledge
import Screen

/// The list of articles laid out to a width: titles wrapped, and a heading before each topic.
struct ArticleList {
  /// One article's lines; `heading` is the topic that begins with it.
  struct Item {
    let heading: String?
    let title: [Line]
    /// The first line of its own, after the heading.
    let start: Int

    var range: Range<Int> { start..<start + title.count }
  }

  let items: [Item]
  let length: Int

  static let marker = 2

  init(_ book: Guidebook, width: Int) {
    var items: [Item] = []
    var line = 0
    var topic: String?
    for card in book.cards {
      let heading = card.topic == topic ? nil : book.topics[card.topic] ?? card.topic
      topic = card.topic
      if heading != nil { line += items.isEmpty ? 1 : 2 }
      let title = Line(card.title).wrapped(to: max(1, width - Self.marker - 1))
      items.append(Item(heading: heading, title: title, start: line))
      line += title.count
    }
    self.items = items
    length = line
  }

  /// The lines to bring into view for an article: with its topic, when it is the first.
  func visible(_ position: Int, height: Int) -> Range<Int> {
    let range = items[position].range
    return items[position].heading == nil || range.count >= height
      ? range : max(0, range.lowerBound - 1)..<range.upperBound
  }
}
