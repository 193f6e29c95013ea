import Knowledge
import Screen
import TestSupport
import Testing
import Typesetting

/// What holds for every text at every width.
@Suite struct TypesettingPropertyTests {
  /// Letters and digits alone, so that line breaks and marks do not count.
  private func letters(_ text: String) -> [Character] {
    text.filter { $0.isLetter || $0.isNumber }.sorted()
  }

  /// Lists within lists.
  private func list(depth: Int) -> Block {
    let text = Block.paragraph("Level \(depth) has some extraordinarily long words")
    return .list(start: nil, items: [depth == 1 ? [text] : [text, list(depth: depth - 1)]])
  }

  @Test func nestedListsLoseNoLetter() {
    let whole = letters(Typesetter.text([list(depth: 4)], width: 72).joined())
    let broken = (1...40).filter { width in
      let lines = Typesetter.text([list(depth: 4)], width: width)
      return letters(lines.joined()) != whole || !lines.allSatisfy { $0.count <= width }
    }
    #expect(broken == [], "widths at which a letter is lost or a line is too wide")
  }

  @Test(arguments: [20, 27, 40, 53, 80])
  func everyArticleKeepsWithinTheWidthAndLosesNoLetter(_ width: Int) {
    #expect(!RealContent.guide.articles.isEmpty)
    for article in RealContent.guide.articles {
      let lines = ArticlePage.typeset(article, width: width, sources: RealContent.index.sources).lines
      let whole = ArticlePage.typeset(article, width: 72, sources: RealContent.index.sources).lines
      #expect(lines.allSatisfy { $0.width <= width }, "\(article.id)")
      let isWhole = letters(lines.map(\.text).joined()) == letters(whole.map(\.text).joined())
      #expect(isWhole, "\(article.id)")
    }
  }

  @Test func itemsOfOurOwnLoseNoLetter() {
    let broken = (1...40).filter { width in
      var setter = Typesetter(TypesettingOptions(width: width))
      setter.addItem("[10] ", [.text("An early study")])
      let text = setter.result.text
      return letters(text.joined()) != letters("10 An early study")
        || !setter.result.lines.allSatisfy { $0.width <= width }
    }
    #expect(broken == [], "widths at which a letter is lost or a line is too wide")
  }
}
