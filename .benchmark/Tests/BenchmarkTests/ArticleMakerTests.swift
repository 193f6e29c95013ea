import Testing

@testable import Benchmark

/// The made articles: the same for the same seed, and like real texts in what counts.
@Suite struct ArticleMakerTests {
  private let maker = ArticleMaker(seed: 7, count: 500)

  @Test func theSameSeedMakesTheSameArticles() {
    let again = ArticleMaker(seed: 7, count: 500)
    for number in [1, 250, 500].reversed() {
      #expect(again.article(number) == maker.article(number))
    }
    #expect(again.query == maker.query)
  }

  @Test func anotherSeedOrNumberMakesAnother() {
    #expect(ArticleMaker(seed: 8, count: 500).article(3) != maker.article(3))
    #expect(maker.article(4).pieces != maker.article(3).pieces)
  }

  /// What was made once is made so for ever, or figures of two days could not be compared.
  @Test func theFirstArticleStays() {
    let article = ArticleMaker(seed: Corpus.seed, count: 10_000).article(1)
    #expect(article.title == "If ceavaly silepur")
    #expect(article.content(source: "x").utf8.count == 5_975)
  }

  @Test func articlesAreAsLongAsAsked() {
    for number in 1...50 {
      let length = maker.article(number).page.utf8.count
      #expect((4_500...8_000).contains(length), "\(number): \(length)")
    }
    #expect(maker.article(9, characters: 100_000).lines(columns: 77).count > 1_000)
  }

  @Test func everyKindOfPieceComesUp() {
    let pieces = (1...5).flatMap { maker.article($0).pieces }
    #expect(pieces.contains { if case .heading = $0 { true } else { false } })
    #expect(pieces.contains { if case .list = $0 { true } else { false } })
    #expect(pieces.contains { if case .table = $0 { true } else { false } })
  }

  @Test func linksLeadToArticlesThatAreThere() {
    let targets = (1...500).flatMap { maker.article($0).pieces }.compactMap {
      if case .link(_, let number) = $0 { number } else { nil }
    }
    #expect(targets.count > 500)
    #expect(targets.allSatisfy { (1...500).contains($0) })
    #expect(Set(targets).count > 250)
  }

  /// By Zipf's law the word of rank r comes up about 1/r as often as the first.
  @Test func wordsComeInProportion() {
    var numbers = SeededNumbers(seed: 3)
    let vocabulary = Vocabulary(count: 2_000, &numbers)
    var counts: [String: Int] = [:]
    for _ in 0..<200_000 { counts[vocabulary.word(&numbers), default: 0] += 1 }
    let times = [2, 8, 98].map { Double(counts[vocabulary.words[$0]] ?? 0) }
    #expect((2.1...2.9).contains(times[0] / times[1]), "\(times)")
    #expect((20...32).contains(times[0] / times[2]), "\(times)")
    #expect(Set(vocabulary.words).count == 2_000)
  }
}
