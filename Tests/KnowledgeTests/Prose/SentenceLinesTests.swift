import Knowledge
import Testing

/// The text that a search keeps, sentence by sentence, each with its sources.
@Suite struct SentenceLinesTests {
  struct Line: Equatable {
    let text: String
    let sources: String
  }

  private func lines(_ sentences: SentenceLines) -> [Line] {
    let sources = sentences.citations.split(separator: "\n", omittingEmptySubsequences: false)
    return sentences.body.isEmpty
      ? []
      : zip(sentences.body.split(separator: "\n", omittingEmptySubsequences: false), sources)
        .map { Line(text: String($0), sources: String($1)) }
  }

  private func cite(_ mark: String) -> Inline { .link(.source(Identifier(mark)), [.text(mark)]) }

  @Test func nothingHasNoLine() {
    #expect(SentenceLines().body.isEmpty)
    #expect(SentenceLines([.rule, .paragraph([cite("A")])]).body.isEmpty)
  }

  @Test func aSentenceIsALineWithItsSources() {
    let text: [Block] = [
      .paragraph([
        .text("Leaves fall. They are (mostly) red "), cite("A"), .text(" and "), .strong([.text("dry")]),
        .text(" "), cite("B"), .text(". \"Why?\" Nobody knows!"),
      ])
    ]
    #expect(
      lines(SentenceLines(text)) == [
        Line(text: "Leaves fall.", sources: ""),
        Line(text: "They are (mostly) red and dry.", sources: "A, B"), Line(text: "\"Why?\"", sources: ""),
        Line(text: "Nobody knows!", sources: ""),
      ])
  }

  @Test func aMarkWithinAWordEndsNothing() {
    #expect(lines(SentenceLines([.paragraph([.text("In 2.5 of 10 trees.")])])).count == 1)
  }

  @Test func everyBlockIsReadAndNoLineIsBroken() {
    let text: [Block] = [
      .heading(level: 2, [.text("Bark")]),
      .list(start: nil, items: [[.paragraph([.text("Rough\n one")])], []]),
      .quote([.paragraph([.text("Old.")])]), .code("a\n\nb"),
      .table(
        head: [[.text("Tree")], [.text("Age "), cite("A")]], rows: [[[.text("Oak")], [.text("300")]]]),
    ]
    #expect(
      SentenceLines(text).body
        == "Bark\nRough one\nOld.\na\nb\nTree, Age\nOak, 300")
  }

  @Test func aSentenceOfACellSaysWhatItIsAbout() {
    var sentences = SentenceLines()
    sentences.add("It is green. It is dry.\n", about: "Moss", citing: ["A", "B"])
    sentences.add([.paragraph([.text("Look near.")])])
    #expect(
      lines(sentences) == [
        Line(text: "Moss: It is green.", sources: "A, B"), Line(text: "Moss: It is dry.", sources: "A, B"),
        Line(text: "Look near.", sources: ""),
      ])
  }
}
