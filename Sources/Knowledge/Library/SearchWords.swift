/// What the search knows of the language that the guide is written in, as `search.md` tells it.
package struct SearchWords: Sendable, Equatable, Codable {
  /// Words that tell nothing of what is looked for, such as `the` and `how`; in small letters.
  package var functionWords: [String] = []
  /// Words and short phrases that mean the same, a list for each meaning.
  package var sameWords: [[String]] = []
  /// Headings of sections that repeat on many pages, and are not searched.
  package var leftOut: [String] = []
  /// The article that says what to do in an emergency.
  package var emergencies: Article.ID?

  package init() {}
}
