/// A disease or a harmless state that the guide speaks of.
package struct Condition: Sendable, Equatable, Codable {
  package typealias ID = Identifier<Condition>

  /// Whether it is one of the compared conditions, or one that can look like them.
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case compared, mimic
  }

  package let id: ID
  package let name: String
  /// A name short enough for a column's head.
  package let short: String
  /// What else people call it.
  package let also: [String]
  package let kind: Kind
  /// The article that tells most about it.
  package let article: Article.ID?
  /// Its ids in the HPO, OMIM and Mondo.
  package let codes: [String]
  /// Whether its pattern calms: it is then never said to fit well while something urgent is reached.
  package let calms: Bool
  /// The findings that must be denied before a calming pattern is said to fit well.
  package let needsNo: [Finding.ID]
  /// The commoner conditions that are named beside it where it fits well.
  package let lookalikes: [ID]
  package let sources: [Source.ID]
  package let body: [Block]

  package init(
    id: ID, name: String, short: String, also: [String] = [], kind: Kind, article: Article.ID?,
    codes: [String],
    calms: Bool = false, needsNo: [Finding.ID] = [], lookalikes: [ID] = [], sources: [Source.ID],
    body: [Block]
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.also = also
    self.kind = kind
    self.article = article
    self.codes = codes
    self.calms = calms
    self.needsNo = needsNo
    self.lookalikes = lookalikes
    self.sources = sources
    self.body = body
  }
}
