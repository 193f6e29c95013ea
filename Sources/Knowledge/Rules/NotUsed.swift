/// Something that stands in a file and is not among the answers that were made of it.
package struct NotUsed: Sendable, Equatable {
  /// Where it stands in the file, such as `item[0].item[2]`; empty for the file as a whole.
  package let place: String
  /// What stands there, and what was done about it.
  package let what: String
  /// Whether it could change how soon to be seen: then nothing calm is said beside it.
  package let mayMatter: Bool

  package init(_ what: String, at place: String, mayMatter: Bool) {
    self.what = what
    self.place = place
    self.mayMatter = mayMatter
  }
}
