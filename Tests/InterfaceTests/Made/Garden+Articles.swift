import Knowledge

extension Garden {
  /// Four pages in two topics; the first is long and links to everything.
  static let articles = [
    article("apples", "Apples", "trees", 1, apples),
    article("pears", "Pears, and what to do with them", "trees", 2, pears),
    article("roses", "Roses", "beds", 3, [.paragraph([.text("Roses have thorns.")])]),
    article(
      "herbs", "Herbs for every day of the week", "beds", 4, [.paragraph([.text("Herbs smell good.")])]),
  ]

  private static let apples: [Block] = [
    .paragraph([
      .text("Apples are fruit, as "), .link(.article("pears"), [.text("pears")]), .text(" are. Each has a "),
      .link(.glossary("pip"), [.text("pip")]), .text(" "), .link(.source("orchard"), [.text("ORCHARD")]),
      .text("."),
    ]),
    .heading(level: 2, [.text("Planting")]), filler("Plant them in autumn."),
    .heading(level: 2, [.text("Pruning")]), filler("Prune them in winter."),
    .heading(level: 2, [.text("Picking")]), filler("Pick them when they come off with a turn of the hand."),
    .paragraph([
      .text("See "), .link(.article("roses"), [.text("roses")]), .text(", "),
      .link(.article("nowhere"), [.text("nowhere")]), .text(" and "),
      .link(.outside("https://example.org/apples"), [.text("elsewhere")]), .text("."),
    ]),
  ]

  private static let pears: [Block] = [
    filler("Pears are much like apples."),
    .paragraph([.text("Back to "), .link(.article("apples"), [.text("apples")]), .text(".")]),
  ]

  /// A paragraph of numbered sentences, so that each place in it can be told.
  private static func filler(_ sentence: String) -> Block {
    .paragraph([.text((1...24).map { "\(sentence) That was sentence \($0)." }.joined(separator: " "))])
  }

  /// An article with its card.
  private static func article(
    _ id: Article.ID, _ title: String, _ topic: String, _ order: Int, _ body: [Block]
  ) -> Article {
    Article(
      card: ArticleCard(
        id: id, title: title, summary: "What there is to know about \(id).", topic: topic, order: order,
        conditions: [],
        keywords: [], sources: ["orchard", "hedge"], reviewed: CalendarDay("2026-01-02"),
        nextReview: CalendarDay("2027-01-02"), words: 100),
      body: body)
  }
}
