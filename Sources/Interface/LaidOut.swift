/// What was set for the picture last.
///
/// It follows from the rest of the state and from the content, and is kept so that nothing is set twice: each part knows
/// what it was set from.
package struct LaidOut: Sendable, Equatable {
  /// The line of keys.
  var keyLine: KeyLine?
  var checklistPage: KeptChecklistPage?
  var titles: SeenTitles?
  var summary: SeenSummary?
}
