import Knowledge
import Screen
import Testing
import Typesetting

/// A whole small article as a page.
@Suite struct ArticlePageTests {
  /// Two works.
  static let sources: [Source.ID: Source] = [
    "early": Source(
      id: "early", title: "An early study", by: "A. Author", year: 1999, url: "https://example.org/early",
      kind: .study, body: []),
    "late": Source(
      id: "late", title: "A late review", by: "B. Writer", year: nil, url: "https://example.org/late",
      kind: .review, body: []),
  ]

  /// What the small article says of itself.
  static func card(sources: [Source.ID], reviewed: String = "2026-01-02", nextReview: String = "2027-03-04")
    -> ArticleCard
  {
    ArticleCard(
      id: "garden", title: "The garden", summary: "", topic: "start", order: 1, conditions: [], keywords: [],
      sources: sources, reviewed: CalendarDay(reviewed), nextReview: CalendarDay(nextReview), words: 10)
  }

  /// Cites the late source first, though the header names it last.
  static let article = Article(
    card: card(sources: ["early", "unused", "late"]),
    body: [
      .paragraph([
        .text("Apples fall "), .link(.source("late"), [.text("LATE")]), .text(" and "),
        .link(.article("pears"), [.text("pears")]), .text(" too "), .link(.source("early"), [.text("EARLY")]),
        .text(" "), .link(.source("late"), [.text("LATE")]), .text("."),
      ]),
      .heading(level: 2, [.text("More")]),
      .list(
        start: nil, items: [[.paragraph([.link(.outside("https://example.org"), [.text("elsewhere")])])]]),
    ])

  @Test func onAScreen() {
    #expect(
      ArticlePage.typeset(Self.article, width: 40, sources: Self.sources).text == [
        "The garden",
        "",
        "Apples fall [1] and pears too [2] [1].",
        "",
        "More",
        "",
        "- elsewhere",
        "",
        "Sources",
        "[1] A late review. B. Writer.",
        "    https://example.org/late",
        "[2] An early study. A. Author, 1999.",
        "    https://example.org/early",
        "[3] unused",
        "",
        "Reviewed 2026-01-02. Next review",
        "2027-03-04.",
      ])
  }

  @Test func asPlainTextItListsItsLinks() {
    #expect(
      ArticlePage.typeset(Self.article, width: 60, sources: Self.sources, listsLinks: true).text == [
        "The garden",
        "",
        "Apples fall [1] and pears [4] too [2] [1].",
        "",
        "More",
        "",
        "- elsewhere [5]",
        "",
        "Sources",
        "[1] A late review. B. Writer. https://example.org/late",
        "[2] An early study. A. Author, 1999.",
        "    https://example.org/early",
        "[3] unused",
        "",
        "Links",
        "[4] article:pears",
        "[5] https://example.org",
        "",
        "Reviewed 2026-01-02. Next review 2027-03-04.",
      ])
  }

  @Test func linksAndHeadingsAreFound() {
    let page = ArticlePage.typeset(Self.article, width: 40, sources: Self.sources)
    #expect(page.headings == [4])
    #expect(
      page.links == [
        .source("late"), .article("pears"), .source("early"), .source("late"),
        .outside("https://example.org"),
      ])
    #expect(page.place(ofLink: 2) == Position(column: 20, row: 2))
  }

  @Test func theNumbersInTheTextAreThoseOfTheList() {
    let table = Block.table(
      head: [[.link(.glossary("a"), [.text("a")])], [.link(.glossary("b"), [.text("b")])]],
      rows: [
        [[.link(.article("c"), [.text("c")])], [.text("d")]],
        [[.text("e")], [.link(.article("f"), [.text("f")])]],
      ])
    let article = Article(card: Self.card(sources: []), body: [table])
    let text = ArticlePage.typeset(article, width: 60, sources: [:], listsLinks: true).text
    #expect(text.contains("[4] article:f"))
    #expect(text.contains { $0.hasSuffix("f [4]") })
  }

  @Test func whoCheckedItIsSaid() throws {
    let reviewer = Reviewer(name: "Ann Lee", role: "nurse", date: try #require(CalendarDay("2026-05-06")))
    let card = ArticleCard(
      id: "garden", title: "The garden", summary: "", topic: "start", order: 1, conditions: [], keywords: [],
      sources: [], reviewed: CalendarDay("2026-01-02"), nextReview: nil, reviewers: [reviewer], words: 1)
    let page = ArticlePage.typeset(
      Article(card: card, body: [.paragraph("Text.")]), width: 60, sources: [:])
    #expect(page.text.suffix(2) == ["Checked by Ann Lee, nurse, on 2026-05-06.", "Reviewed 2026-01-02."])
  }

  @Test func withoutDatesItSaysNothingOfThem() {
    let article = Article(
      card: Self.card(sources: [], reviewed: "", nextReview: ""), body: [.paragraph("Text.")])
    #expect(ArticlePage.typeset(article, width: 40, sources: [:]).text.allSatisfy { $0 != "." })
  }
}
