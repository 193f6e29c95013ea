/// A word explained.
package struct GlossaryEntry: Sendable, Equatable, Codable {
  package typealias ID = Identifier<GlossaryEntry>

  package let id: ID
  package let term: String
  /// Synonyms and lay words for the same thing.
  package let also: [String]
  package let body: [Block]

  package init(id: ID, term: String, also: [String], body: [Block]) {
    self.id = id
    self.term = term
    self.also = also
    self.body = body
  }
}
