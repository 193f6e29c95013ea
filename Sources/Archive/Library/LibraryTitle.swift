import Knowledge

/// What a library tells of itself, beside its list of articles.
struct LibraryTitle {
  let title: String
  let edition: String
  let topics: [Topic]
  /// Whether everything that advice rests on was read without a fault.
  let isSound: Bool
  /// How many articles there are.
  let articles: Int
}

extension LibraryTitle: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(title)
    bytes.put(edition)
    bytes.put(topics)
    bytes.put(isSound)
    bytes.put(articles)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      title: try bytes.get(), edition: try bytes.get(), topics: try bytes.get(), isSound: try bytes.get(),
      articles: try bytes.get())
  }
}
