import Knowledge
import Screen
import Testing
import Typesetting

/// A small made comparison: each arrangement as a picture, and names of any length.
@Suite struct MadeComparisonTests {
  /// A tree with a name for its column.
  private func condition(_ id: Condition.ID, _ short: String) -> Condition {
    Condition(
      id: id, name: short, short: short, kind: .compared, article: nil, codes: [], sources: [], body: [])
  }

  /// One feature of the trees.
  private func row(_ cells: [Condition.ID: String]) -> ComparisonRow {
    ComparisonRow(id: "leaf", title: "The leaf", order: 1, cells: cells, findings: [], sources: [:], body: [])
  }

  /// The comparison at a width, as lines of text.
  private func text(_ shorts: [String], width: Int) -> [String] {
    let conditions = zip(["oak", "elm", "fir"] as [Condition.ID], shorts).map { condition($0, $1) }
    let table = ComparisonTable(
      [
        row(["oak": "A lobed leaf that falls late in the year.", "elm": "A small leaf.", "fir": "A needle."])
      ],
      conditions: conditions, width: width)
    return table.lines.map(\.text)
  }

  @Test func asATable() {
    #expect(
      text(["Oak", "Elm", "Fir"], width: 90) == [
        "                  Oak                     Elm                     Fir",
        "",
        "  The leaf        A lobed leaf that       A small leaf.           A needle.",
        "                  falls late in the",
        "                  year.",
        "",
      ])
  }

  @Test func asBandsOfTwo() {
    #expect(
      text(["Oak", "Elm", "Fir"], width: 52) == [
        "  The leaf",
        "  Oak                       Elm",
        "  A lobed leaf that falls   A small leaf.",
        "  late in the year.",
        "  Fir",
        "  A needle.",
        "",
      ])
  }

  @Test func asAList() {
    #expect(
      text(["Oak", "Elm", "Fir"], width: 30) == [
        "  The leaf",
        "  Oak: A lobed leaf that falls",
        "  late in the year.",
        "  Elm: A small leaf.",
        "  Fir: A needle.",
        "",
      ])
  }

  /// The comparison without a word on the elm, as lines of text.
  private func withoutTheElm(width: Int) -> [String] {
    let conditions = [condition("oak", "Oak"), condition("elm", "Elm"), condition("fir", "Fir")]
    return ComparisonTable(
      [row(["oak": "A lobed leaf.", "fir": "A needle."])], conditions: conditions, width: width
    ).lines.map(\.text)
  }

  @Test(
    arguments: [
      (
        90,
        [
          "                  Oak                     Elm                     Fir", "",
          "  The leaf        A lobed leaf.           Nothing noted here.     A needle.", "",
        ]
      ),
      (
        52,
        [
          "  The leaf", "  Oak                       Elm", "  A lobed leaf.             Nothing noted here.",
          "  Fir", "  A needle.", "",
        ]
      ),
      (30, ["  The leaf", "  Oak: A lobed leaf.", "  Elm: Nothing noted here.", "  Fir: A needle.", ""]),
    ] as [(Int, [String])])
  func aMissingCellSaysSo(_ width: Int, _ lines: [String]) {
    #expect(withoutTheElm(width: width) == lines)
  }

  @Test func aLongNameBreaksNoWidth() {
    let name = "A tree of the elm kind with a long name"
    let broken = (20...120).filter { width in
      let lines = text(["Oak", name, "Fir"], width: width)
      let words = lines.joined(separator: " ").split(separator: " ")
      return !lines.allSatisfy { $0.count <= width } || !["tree", "kind", "long"].allSatisfy(words.contains)
    }
    #expect(broken == [], "widths at which a line is too wide or a word is lost")
  }

  @Test func aNarrowScreenCutsNoLetter() {
    let broken = (1...20).filter { width in
      let lines = text(["Oak", "Elm", "Fir"], width: width)
      return !lines.allSatisfy { $0.count <= width }
        || !lines.joined().filter { !$0.isWhitespace }.contains("Aneedle.")
    }
    #expect(broken == [], "widths at which a line is too wide or a letter is lost")
  }
}
