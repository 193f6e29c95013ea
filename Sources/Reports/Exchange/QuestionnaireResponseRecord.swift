import Knowledge
import Typesetting

/// The answers as a FHIR R4 QuestionnaireResponse to the checklist's Questionnaire.
///
/// A question that was not asked has no item. An answer to a question that others have switched off since, or that
/// no page asks, stands in an extension: it counts here, and FHIR allows it no item.
package struct QuestionnaireResponseRecord: Encodable {
  struct Item: Encodable {
    let linkId: String
    let text: String
    var answer: [ResponseAnswer]?
    var item: [Item]?
  }

  let resourceType = "QuestionnaireResponse"
  let language: String
  let `extension`: [ResponseExtension]?
  let questionnaire: String
  let status = "completed"
  /// The day on which the report was made.
  let authored: String
  let item: [Item]?

  package init(_ report: Report) {
    let index = report.index
    let live = EnableWhen.live(report.sheet.answers, in: index)
    let groups = report.book.pages.compactMap { Self.group($0, live, index) }
    let items = (report.sheet.age.flatMap(Self.age).map { [$0] } ?? []) + groups
    let aside = report.book.findings.compactMap { finding -> ResponseExtension? in
      guard live[finding.id] == nil || finding.page == nil, let answer = report.sheet.answers[finding.id]
      else { return nil }
      return .setAside(answer, to: finding, in: index.guide)
    }
    let extensions = (report.sheet.age.flatMap(ResponseExtension.range).map { [$0] } ?? []) + aside
    language = index.language
    questionnaire = "\(ExchangeNames.checklist(of: index.guide))|\(index.edition)"
    authored = report.day.description
    item = items.isEmpty ? nil : items
    `extension` = extensions.isEmpty ? nil : extensions
  }

  /// An exact age; a range has no number.
  private static func age(_ age: AgeRange) -> Item? {
    guard age.least == age.most else { return nil }
    return Item(
      linkId: ExchangeNames.ageInYears, text: PageWords.ageInYears,
      answer: [ResponseAnswer(valueInteger: age.least)])
  }

  private static func group(
    _ page: ChecklistPage, _ answers: [Finding.ID: Answer], _ index: GuideIndex
  ) -> Item? {
    let items = page.findings.compactMap { id -> Item? in
      guard let finding = index.findings[id], let answer = answers[id] else { return nil }
      let codings = Coding.codings(of: answer, to: finding, in: index.guide)
      guard !codings.isEmpty else { return nil }
      return Item(
        linkId: finding.code, text: finding.ask, answer: codings.map { ResponseAnswer(valueCoding: $0) })
    }
    return items.isEmpty ? nil : Item(linkId: page.id.name, text: page.title, item: items)
  }
}

/// One answer of a response.
struct ResponseAnswer: Encodable {
  var valueCoding: Coding?
  var valueInteger: Int?
}

/// What a response says beside its items.
struct ResponseExtension: Encodable {
  struct Quantity: Encodable {
    let value: Int
    let unit = "years"
    let system = "http://unitsofmeasure.org"
    let code = "a"
  }

  struct Range: Encodable {
    let low: Quantity
    let high: Quantity
  }

  let url: String
  var valueString: String?
  var valueCoding: Coding?
  var valueRange: Range?
  var `extension`: [ResponseExtension]?

  /// An age that is known as a range; an exact one stands among the items.
  static func range(_ age: AgeRange) -> ResponseExtension? {
    guard age.least < age.most else { return nil }
    return ResponseExtension(
      url: ExchangeNames.ageRange,
      valueRange: Range(low: Quantity(value: age.least), high: Quantity(value: age.most)))
  }

  /// An answer that has no place among the items.
  static func setAside(_ answer: Answer, to finding: Finding, in guide: Guide.ID) -> ResponseExtension? {
    let codings = Coding.codings(of: answer, to: finding, in: guide)
    guard !codings.isEmpty else { return nil }
    return ResponseExtension(
      url: ExchangeNames.setAside,
      extension: [ResponseExtension(url: "linkId", valueString: finding.code)]
        + codings.map { ResponseExtension(url: "answer", valueCoding: $0) })
  }
}
