import Knowledge

/// What a thing is called, all in one: its title, its headings and the words that people use for it.
///
/// In a large library these answer first.
struct ThingNames {
  /// Where it stands among all that a word names, from the best on.
  ///
  /// In this order the index is walked through, so that the best of many are found without weighing them all. Articles
  /// tell more than a word or a question does; and of two names, the shorter one says more with each of its words.
  let row: Int64
  let kind: SearchHit.Kind
  let id: String
  let title: String
  let sections: String
  let words: String

  /// From all documents of one thing; nil for none.
  ///
  /// `number` tells apart what would stand at the same place.
  init?(_ documents: [SearchDocument], number: Int) {
    guard let first = documents.first else { return nil }
    (kind, id, title) = (first.kind, first.id, first.title)
    sections = documents.map(\.section).filter { !$0.isEmpty }.joined(separator: " / ")
    words = documents.map(\.words).filter { !$0.isEmpty }.joined(separator: ", ")
    let length = [title, sections, words].reduce(0) { $0 + PlainText.words(in: $1) }
    row = (kind == .article ? 0 : 1) << 48 | Int64(min(length, 0xFFFF)) << 32 | Int64(number)
  }
}
