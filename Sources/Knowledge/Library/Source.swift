/// A published work that claims rest on.
package struct Source: Sendable, Equatable, Codable {
  package typealias ID = Identifier<Source>

  /// What sort of work it is, which says how much weight it bears.
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case guideline, review, study, survey, `case`, reference, patient
  }

  package let id: ID
  package let title: String
  /// Who made it, with `;` between them.
  package let by: String
  package let year: Int?
  /// Where it stands; it is shown and never fetched.
  package let url: String
  package let kind: Kind
  /// What it supports here, and how strong it is.
  package let body: [Block]

  package init(id: ID, title: String, by: String, year: Int?, url: String, kind: Kind, body: [Block]) {
    self.id = id
    self.title = title
    self.by = by
    self.year = year
    self.url = url
    self.kind = kind
    self.body = body
  }
}
