/// Looks for a text in what comes piece by piece, also across the seams.
struct TextSearch {
  private let wanted: [UInt8]
  private var tail: [UInt8] = []

  init(_ text: String) {
    wanted = Array(text.utf8)
  }

  /// Whether the text stands in all that came so far.
  mutating func found(in piece: some Collection<UInt8>) -> Bool {
    tail += piece
    guard !wanted.isEmpty else { return true }
    let last = tail.count - wanted.count
    if last >= 0, (0...last).contains(where: { tail[$0...].starts(with: wanted) }) { return true }
    tail = Array(tail.suffix(wanted.count - 1))
    return false
  }
}
