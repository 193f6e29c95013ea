import Synchronization

/// A vocabulary that several threads fill at once.
package final class SharedVocabulary: Sendable {
  private let words = Mutex(Vocabulary())

  /// Counts the words of some documents.
  func add(_ documents: [SearchDocument]) { words.withLock { $0.add(documents) } }

  /// Every word with its count, sorted.
  var sorted: [(key: String, value: Int)] { words.withLock { $0.sorted } }
}
