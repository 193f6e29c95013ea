import Knowledge
import Reports
import TestSupport
import Testing

/// The checklist as a FHIR Questionnaire.
@Suite struct QuestionnaireTests {
  private func real() throws -> ParsedJSON { try ParsedJSON(QuestionnaireRecord(RealContent.guide)) }

  private func items() throws -> [ParsedJSON] {
    try real()["item"].items.flatMap { [$0] + $0["item"].items }
  }

  private func item(_ code: String, of guide: Guide) throws -> ParsedJSON {
    let record = try ParsedJSON(QuestionnaireRecord(guide))
    let all = record["item"].items.flatMap { $0["item"].items }
    return try #require(all.first { $0["linkId"].text == code })
  }

  @Test func everyFindingIsAskedOnceByItsCode() throws {
    let links = try items().compactMap(\.["linkId"].text)
    #expect(Set(links).count == links.count)
    let guide = RealContent.guide
    let asked = guide.findings.filter { $0.page != nil && !$0.asksAge }.map(\.code)
    let pages = guide.pages.map(\.id.name)
    #expect(Set(links) == Set(asked).union(pages).union(["age-years"]))
  }

  /// Whatever our own responses answer is among the options of its question.
  @Test(arguments: FhirSheets.drawn.prefix(40))
  func everyWrittenAnswerIsAnOption(_ sheet: AnswerSheet) throws {
    let options = Dictionary(
      try items().compactMap { item in
        item["linkId"].text.map {
          ($0, Set(item["answerOption"].items.compactMap { $0["valueCoding"]["code"].text }))
        }
      }, uniquingKeysWith: { $1 })
    let response = try ParsedJSON(QuestionnaireResponseRecord(.real(sheet)))
    for item in response["item"].items.flatMap({ [$0] + $0["item"].items }) {
      for answer in item["answer"].items {
        guard let code = answer["valueCoding"]["code"].text, let link = item["linkId"].text else { continue }
        #expect(options[link]?.contains(code) == true, "\(link): \(code)")
      }
    }
  }

  @Test func itSaysThatItIsNoDiagnosisAndNamesItsVocabulary() throws {
    let record = try real()
    #expect(record["description"].text?.contains("not a diagnosis") == true)
    #expect(record["copyright"].text?.contains(RealContent.guide.terms.release) == true)
    #expect(record["version"].text == RealContent.guide.edition)
  }

  /// What the first edition was called stays, so that responses to it are read on.
  @Test func itBearsTheGuidesName() throws {
    let ours = try real()
    #expect(ours["url"].text == "urn:fascicle:checklist")
    #expect(ours["id"].text == "fascicle-checklist")
    #expect(ours["name"].text == "FascicleChecklist")
    #expect(ours["language"].text == "en")
    var guide = Made.guide([Made.finding("some")])
    guide.id = "org.example.2-guides"
    guide.language = "pt-BR"
    let other = try ParsedJSON(QuestionnaireRecord(guide))
    #expect(other["url"].text == "urn:fascicle:org.example.2-guides:checklist")
    #expect(other["id"].text == "org.example.2-guides-checklist")
    #expect(other["name"].text == "OrgExample2GuidesChecklist")
    #expect(other["language"].text == "pt-BR")
  }

  @Test func onlyCodedFindingsCarryCodes() throws {
    for item in try items() {
      guard let finding = RealContent.index.findingsByCode[item["linkId"].text ?? ""] else { continue }
      #expect(item["code"].items.map(\.["code"].text) == finding.hpo)
      let labels = finding.hpo.map { RealContent.guide.terms[$0]?.label }
      #expect(item["code"].items.map(\.["display"].text) == labels)
    }
  }

  @Test func everyQuestionOffersDontKnow() throws {
    for item in try items() where item["type"].text == "choice" {
      let options = item["answerOption"].items.map(\.["valueCoding"]["code"].text)
      #expect(options.count >= 3 && options.last == "asked-unknown")
    }
  }

  /// So does none of several.
  @Test func dontKnowExcludesEveryOtherChoice() throws {
    for item in try items() where item["type"].text == "choice" {
      let options = item["answerOption"].items
      let exclusive = options.filter {
        $0["extension"].items.first?["url"].text?.hasSuffix("Exclusive") == true
      }
      let none = item.keys.contains("repeats") ? ["N"] : []
      #expect(exclusive.map(\.["valueCoding"]["code"].text) == none + ["asked-unknown"])
    }
  }

  /// Years, for programs, stand where the checklist asks for a band.
  @Test func theAgeIsAskedOnceWithItsLimits() throws {
    let all = try items()
    let ages = all.filter { $0["type"].text == "integer" }
    #expect(ages.map(\.["linkId"].text) == ["age-years"])
    #expect(ages.first?["extension"].items.map(\.["valueInteger"].number) == [0, 130])
    let page = try #require(RealContent.guide.findings.first(where: \.asksAge)?.page)
    let group = try #require(all.first { $0["linkId"].text == page.name })
    #expect(group["item"].items.contains { $0["linkId"].text == "age-years" })
  }

  @Test func choicesAreOptions() throws {
    let guide = Made.guide([
      Made.finding("some", kind: .several, choices: [Made.choice("one"), Made.choice("two")])
    ])
    let item = try item("SOME", of: guide)
    let options = item["answerOption"].items.map(\.["valueCoding"])
    #expect(options.map(\.["code"].text) == ["one", "two", "N", "asked-unknown"])
    #expect(options.first?["display"].text == "Choose one")
    #expect(options.first?["system"].text == "urn:fascicle:small-guide:checklist:SOME")
    #expect(item.keys.contains("repeats"))
  }
}
