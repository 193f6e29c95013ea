import Knowledge
import Typesetting

/// The checklist as a FHIR R4 Questionnaire: a section is a group, a finding's code is its link.
package struct QuestionnaireRecord: Encodable {
  struct EnableWhenRecord: Encodable {
    let question: String
    let `operator` = "="
    let answerCoding: Coding

    init(_ answer: EnableWhen.EnablingAnswer, in guide: Guide.ID) {
      question = answer.question.code
      answerCoding = answer.choice.map { Coding.choice($0, of: answer.question, in: guide) } ?? .yes
    }
  }

  struct AnswerOption: Encodable {
    var `extension`: [QuestionnaireExtension]?
    let valueCoding: Coding

    /// Not to know, and none of several, exclude every other choice.
    init(_ coding: Coding, of several: Bool) {
      valueCoding = coding
      if coding == .unsure || (several && coding == .no) { `extension` = [.isExclusive] }
    }
  }

  struct Item: Encodable {
    let linkId: String
    let text: String
    let type: String
    var `extension`: [QuestionnaireExtension]?
    var code: [Coding]?
    var enableWhen: [EnableWhenRecord]?
    var enableBehavior: String?
    var repeats: Bool?
    var answerOption: [AnswerOption]?
    var item: [Item]?
  }

  let resourceType = "Questionnaire"
  let id: String
  let language: String
  let url: String
  let version: String
  let name: String
  let title: String
  let status = "draft"
  let experimental = true
  let subjectType = ["Patient"]
  let date: String?
  let description: String
  /// The attribution that the codes ask for.
  let copyright: String?
  let item: [Item]

  package init(_ guide: Guide) {
    let index = GuideIndex(guide)
    id = ExchangeNames.resource(of: guide.id)
    language = guide.language
    url = ExchangeNames.checklist(of: guide.id)
    version = guide.edition
    name = ExchangeNames.machineName(of: guide.id)
    title = guide.title
    date = guide.reviewed?.description
    description = PageWords.notADiagnosis
    copyright = guide.terms.attribution.isEmpty ? nil : guide.terms.attribution
    let groups = guide.pages.compactMap { Self.group($0, guide, index) }
    item = guide.findings.contains { $0.asksAge && $0.page != nil } ? groups : [Self.age] + groups
  }

  /// The one question about age: the bands of the checklist's own are for people, years are for programs.
  private static let age = Item(
    linkId: ExchangeNames.ageInYears, text: PageWords.ageInYears, type: "integer",
    extension: [.least(0), .most(AgeRange.limit)])

  private static func group(_ page: ChecklistPage, _ guide: Guide, _ index: GuideIndex) -> Item? {
    let questions = page.findings.compactMap { index.findings[$0] }
    guard !questions.isEmpty else { return nil }
    return Item(
      linkId: page.id.name, text: page.title, type: "group",
      item: questions.map { question($0, guide, index) })
  }

  private static func question(_ finding: Finding, _ guide: Guide, _ index: GuideIndex) -> Item {
    if finding.asksAge { return age }
    let condition = EnableWhen(finding, in: index)
    let codes = finding.hpo.compactMap { guide.terms[$0] }.map { Coding.term($0, in: guide.terms) }
    return Item(
      linkId: finding.code, text: finding.ask, type: "choice", code: codes.isEmpty ? nil : codes,
      enableWhen: condition?.enabling.map { EnableWhenRecord($0, in: guide.id) },
      enableBehavior: condition.flatMap { $0.enabling.count > 1 ? ($0.needsAll ? "all" : "any") : nil },
      repeats: finding.kind.takesSeveral ? true : nil,
      answerOption: Coding.options(for: finding, in: guide.id).map {
        AnswerOption($0, of: finding.kind.takesSeveral)
      })
  }
}

/// What FHIR says of a question in its own extensions.
struct QuestionnaireExtension: Encodable {
  let url: String
  var valueBoolean: Bool?
  var valueInteger: Int?

  private static let base = "http://hl7.org/fhir/StructureDefinition/"

  static let isExclusive = QuestionnaireExtension(
    url: base + "questionnaire-optionExclusive", valueBoolean: true)

  static func least(_ value: Int) -> QuestionnaireExtension {
    QuestionnaireExtension(url: base + "minValue", valueInteger: value)
  }

  static func most(_ value: Int) -> QuestionnaireExtension {
    QuestionnaireExtension(url: base + "maxValue", valueInteger: value)
  }
}
