import TestSupport

/// Texts of all sorts for property tests: long and short words, hyphens, wide characters, marks, runs of blanks.
enum RandomText {
  /// What texts are made of.
  private static let pieces = [
    "a", "to", "muscle", "extraordinarily", "long-lasting", "well-known-thing", "-", "--", " ", "  ", "   ",
    "x.", "5\u{A0}mg",
    "\u{6F22}", "\u{6F22}\u{5B57}", "a\u{6F22}b", "e\u{301}", "\u{1F600}", "\u{304B}\u{3099}", "Barr\u{E9}",
    "\t", "\u{202E}", "\u{1B}",
  ]

  /// A text of so many pieces, with or without blanks between them.
  static func make(pieces count: Int, _ numbers: inout SeededNumbers) -> String {
    (0..<count).map { _ in
      (pieces.randomElement(using: &numbers) ?? "") + (Bool.random(using: &numbers) ? " " : "")
    }.joined()
  }
}
