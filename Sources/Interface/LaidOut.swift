/// What was set for the picture last.
///
/// It follows from the rest of the state and from the content, and is kept so that nothing is set twice: each part knows
/// what it was set from.
package struct LaidOut: Sendable, Equatable {
  /// The lines of keys of the places where one has been, at the width that the screen has.
  private(set) var keyLines: [KeyLine] = []
  var checklistPage: KeptChecklistPage?
  var titles: SeenTitles?
  var summary: SeenSummary?
  var found: FoundLines?

  /// The line of keys for where things stand, where it was set.
  func keyLine(for state: State) -> KeyLine? { keyLines.first { $0.fits(state) } }

  /// Keeps a line of keys; those for another width are of no more use.
  mutating func keep(_ line: KeyLine) {
    keyLines.removeAll { $0.columns != line.columns }
    keyLines.append(line)
  }
}
