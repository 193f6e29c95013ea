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

  struct Meta: Encodable {
    let tag: [Tag]
  }

  struct Tag: Encodable {
    let system = ExchangeNames.levels
    let code: String
  }

  struct SessionIdentifier: Encodable {
    let system = ExchangeNames.sessions
    let value: String
  }

  /// The session's label, in the user's own words.
  struct Subject: Encodable {
    let display: String
  }

  let resourceType = "QuestionnaireResponse"
  /// The session's, so that a server that takes a response twice keeps it once.
  let id: String?
  let meta: Meta?
  let language: String
  let `extension`: [ResponseExtension]?
  let identifier: SessionIdentifier?
  let questionnaire: String
  let status: String
  let subject: Subject?
  /// When the answers were last changed.
  let authored: String
  let item: [Item]?

  package init(_ report: Report) {
    let (index, session) = (report.index, report.session)
    let live = EnableWhen.live(report.sheet.answers, in: index)
    let age = report.sheet.age.flatMap(Self.age)
    let groups = report.book.pages.compactMap { Self.group($0, live, age, index) }
    let agePage = report.book.findings.first { $0.asksAge }?.page
    let items = (agePage == nil ? [age].compactMap { $0 } : []) + groups
    let extensions = Self.extensions(report, live)
    id = session.map { ExchangeNames.resource(of: $0.id) }
    meta = session?.level.map { Meta(tag: [Tag(code: $0.rawValue)]) }
    language = index.language
    identifier = session.map { SessionIdentifier(value: $0.id.name) }
    questionnaire = "\(ExchangeNames.checklist(of: index.guide))|\(index.edition)"
    let isFinished =
      session?.isFinished ?? (Interview(report.book).progress(after: report.sheet).next == nil)
    status = isFinished ? "completed" : "in-progress"
    let label = report.tellsLabel ? session?.label ?? "" : ""
    subject = label.isEmpty ? nil : Subject(display: label)
    authored = report.moment?.description ?? report.day.description
    item = items.isEmpty ? nil : items
    `extension` = extensions.isEmpty ? nil : extensions
  }

  /// What has no place among the items.
  private static func extensions(
    _ report: Report, _ live: [Finding.ID: Answer]
  ) -> [ResponseExtension] {
    let aside = report.book.findings.compactMap { finding -> ResponseExtension? in
      guard live[finding.id] == nil || finding.page == nil || finding.asksAge,
        let answer = report.sheet.answers[finding.id]
      else { return nil }
      return .setAside(answer, to: finding, in: report.index.guide)
    }
    let changes = report.book.findings.compactMap { finding in
      report.sheet.changes[finding.id].map { ResponseExtension.changed($0, finding) }
    }
    let started = report.session.map {
      ResponseExtension(url: ExchangeNames.started, valueDateTime: $0.started.description)
    }
    let range = report.sheet.age.flatMap(ResponseExtension.range)
    return [started, range].compactMap { $0 } + aside + changes
  }

  /// An exact age; a range has no number.
  private static func age(_ age: AgeRange) -> Item? {
    guard age.least == age.most else { return nil }
    return Item(
      linkId: ExchangeNames.ageInYears, text: PageWords.ageInYears,
      answer: [ResponseAnswer(valueInteger: age.least)])
  }

  private static func group(
    _ page: ChecklistPage, _ answers: [Finding.ID: Answer], _ age: Item?, _ index: GuideIndex
  ) -> Item? {
    let items = page.findings.compactMap { id -> Item? in
      guard let finding = index.findings[id] else { return nil }
      if finding.asksAge { return age }
      guard let answer = answers[id] else { return nil }
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
  var valueCode: String?
  var valueCoding: Coding?
  var valueDateTime: String?
  var valueRange: Range?
  var `extension`: [ResponseExtension]?

  /// An age that is known as a range; an exact one stands among the items.
  static func range(_ age: AgeRange) -> ResponseExtension? {
    guard age.least < age.most else { return nil }
    return ResponseExtension(
      url: ExchangeNames.ageRange,
      valueRange: Range(low: Quantity(value: age.least), high: Quantity(value: age.most)))
  }

  /// How what is answered yes again has changed.
  static func changed(_ change: Change, _ finding: Finding) -> ResponseExtension {
    ResponseExtension(
      url: ExchangeNames.change,
      extension: [
        ResponseExtension(url: "linkId", valueString: finding.code),
        ResponseExtension(url: "change", valueCode: change.rawValue),
      ])
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
