import GuideLibrary
import Knowledge
import TestSupport
import Testing

/// By which rules things stand where they stand, in a small guide about a garden.
@Suite struct SearchRulesTests {
  private static let guide: Guide = {
    var guide = Made.guide(
      [Made.finding("smoke", alone: .emergency), Made.finding("limp", alone: .today), Made.finding("moss")])
    guide.search.functionWords = ["the", "is", "my", "why", "out", "of"]
    guide.search.sameWords = [["blight", "rot"], ["fire", "out of control"]]
    guide.search.leftOut = ["Read on"]
    guide.search.emergencies = "alarm"
    guide.findings[0] = named(guide.findings[0], ["fire", "burning shed", "out of hand"])
    guide.findings[1] = named(guide.findings[1], ["limp stem"])
    guide.conditions = [
      Condition(
        id: "wilt", name: "The wilt (WLT)", short: "Wilt", also: ["sudden death"], kind: .compared,
        article: "wilt-signs", codes: [], sources: [], body: [.paragraph([.text("A sickness of roots.")])]),
      Condition(
        id: "thirst", name: "Thirst", short: "Thirst", kind: .compared, article: nil, codes: [],
        calms: true, sources: [], body: [.paragraph([.text("Too little water.")])]),
    ]
    guide.articles = [
      article("wilt-signs", "The first signs of wilt", ["early signs"], "Leaves turn yellow and drop. More."),
      article("wilt-leaves", "Yellow leaves in wilt", ["yellow leaves"], "Yellow leaves come late."),
      article("leaves", "Leaves that change", ["yellow leaves"], "Yellow leaves are common in autumn."),
      article("alarm", "Call for help", ["help"], "Ring the bell."),
      article("rot", "Blight on fruit", [], "Blight makes fruit soft."),
      article("apples", "Apples", [], "Store them cool. Pick them dry and early."),
    ]
    guide.glossary = [
      GlossaryEntry(
        id: "mulch", term: "Mulch", also: ["bark chips"],
        body: [.paragraph([.text("It keeps the ground damp.")])])
    ]
    return guide
  }()
  private static let library = try? Library(holding: guide, isSound: true)

  private static func named(_ finding: Finding, _ also: [String]) -> Finding {
    Finding(
      id: finding.id, code: finding.code, page: finding.page, group: finding.group, kind: finding.kind,
      choices: [], ask: finding.ask, row: finding.row, was: [], term: finding.term, plain: finding.plain,
      also: also, rationale: finding.rationale, urgencyIfYes: finding.urgencyIfYes, urgencyIfUnsure: nil,
      weights: [:], asksWhen: nil, hpo: [], fact: nil, sources: [], why: finding.why)
  }

  private static func article(_ id: Article.ID, _ title: String, _ keywords: [String], _ text: String)
    -> Article
  {
    let card = ArticleCard(
      id: id, title: title, summary: "A page.", topic: "all", order: 1, conditions: [], keywords: keywords,
      sources: [], reviewed: nil, nextReview: nil, words: 20)
    let cited = Inline.link(.source("hedge"), [.text("HEDGE")])
    return Article(
      card: card,
      body: [
        .paragraph([.text(text + " See "), cited, .text(". All else waits.")]),
        .heading(level: 2, [.text("Read on")]), .paragraph([.text("Elsewhere there are tulips.")]),
      ])
  }

  private func search(_ query: String) throws -> SearchResult {
    try #require(Self.library).search(for: query, limit: 10)
  }

  private func ids(_ query: String) throws -> [String] { try search(query).hits.map(\.id) }

  @Test func functionWordsAreNotLookedFor() throws {
    #expect(try ids("why is my mulch") == (try ids("mulch")))
    #expect(try search("why mulch").hits.allSatisfy { !$0.snippet.contains("[why]") })
  }

  @Test func oneWordIsEnoughAndMoreStandHigher() throws {
    let hits = try ids("blight fruit tulips mulch")
    #expect(hits.first == "rot")
    #expect(hits.contains("mulch"))
  }

  /// "damp" stands in a text by chance, and nothing is called so.
  @Test func aWordThatNamesNothingTellsLittle() throws {
    #expect(try ids("leaves damp").first == "leaves")
    #expect(try ids("damp").first == "mulch")
  }

  @Test func whatFrightensUnaskedStandsLower() throws {
    #expect(try ids("yellow leaves").first == "leaves")
    let frightening = try #require(try search("yellow leaves").hits.first { $0.id == "wilt-leaves" })
    #expect(frightening.grounds.rules.contains(.namesUnasked))
    #expect(try ids("yellow leaves wilt").first == "wilt-leaves")
  }

  @Test(arguments: ["wilt", "WLT", "the wilt", "sudden death"])
  func aConditionAloneOpensWithItsFirstPage(_ name: String) throws {
    let first = try #require(try search(name).hits.first)
    #expect(first.id == "wilt-signs")
    #expect(first.grounds.rules.contains(.opens))
  }

  @Test func wordsOfOneMeaningFindEachOther() throws {
    let hit = try #require(try search("rot").hits.first)
    #expect(hit.id == "rot")
    #expect(hit.grounds.sameWords == ["rot"])
    #expect(try search("blight").hits.first?.grounds.words == ["blight"])
  }

  @Test func aWholeNameCountsInAnyOrder() throws {
    let hit = try #require(try search("chips bark").hits.first)
    #expect(hit.id == "mulch")
    #expect(hit.grounds.rules == [.named("bark chips"), .allWords])
  }

  @Test(arguments: ["fire", "my shed is burning", "it is out of control", "the fire"])
  func anUrgentSignBringsUpWhatToDo(_ query: String) throws {
    let result = try search(query)
    #expect(result.isUrgent)
    #expect(result.hits.first?.id == "alarm")
    #expect(result.hits.first?.grounds.rules.contains(.urgent) == true)
  }

  @Test func aSignForTodayBringsItUpBelowWhatWasAskedFor() throws {
    let result = try search("limp stem")
    #expect(result.isUrgent)
    #expect(result.hits.first?.id == "limp")
    #expect(result.hits.prefix(3).contains { $0.id == "alarm" })
  }

  @Test(arguments: ["shed", "mulch", "hand", "control", "moss", "stem"])
  func aPartOfASignAlarmsNobody(_ query: String) throws { #expect(try !search(query).isUrgent) }

  @Test func aSignOfFunctionWordsMustBeTypedAsItStands() throws {
    #expect(try search("it got out of hand").isUrgent)
    #expect(try !search("my hand").isUrgent)
  }

  @Test func theSentenceThatAnswersStandsWithItsSource() throws {
    let hit = try #require(try search("autumn leaves").hits.first { $0.id == "leaves" })
    #expect(hit.snippet == "Yellow [leaves] are common in [autumn].")
    let cited = try #require(try search("apples see").hits.first { $0.id == "apples" })
    #expect(cited.snippet == "[See]. (HEDGE)")
  }

  @Test func sectionsThatRepeatAreNotSearched() throws { #expect(try search("tulips").unknown == ["tulips"]) }

  @Test func quotationMarksKeepWordsTogether() throws {
    #expect(try ids("\"pick them\"") == ["apples"])
    #expect(try ids("\"them pick\"").isEmpty)
  }

  @Test func whateverIsTypedIsOnlyWords() throws {
    for query in [
      "", "   ", "\"", "AND OR NOT", "a*", "title:x", "(", "can't", "\u{0}",
      String(repeating: "x ", count: 900),
    ] {
      _ = try search(query)
    }
  }
}
