import Screen

/// The keys that are likely next, so that what they change can be worked out while nobody waits.
extension Interface {
  /// The answers of a question, and in the list the key that was pressed last; none where they would gain nothing.
  package func likelyKeys(after key: Key, _ state: State) -> [Key] {
    switch state.scope {
    case .question:
      [.answerYes, .answerNo, .answerUnsure].compactMap { keymap.key(for: $0, in: .question) }
    case .list: [key]
    default: []
    }
  }
}
