import Testing

@testable import Benchmark

/// The figures as they are shown.
@Suite struct TableTests {
  @Test(arguments: [
    (0.0, "0"), (0.0042, "0.004200"), (0.0126, "0.0126"), (0.126, "0.126"), (0.0999, "0.0999"), (1, "1.00"),
    (9.994, "9.99"), (9.999, "10.0"), (17.04, "17.0"), (99.96, "100"), (1_234.5, "1,235"),
    (1_000_000, "1,000,000"), (-2.5, "-2.50"),
  ])
  func numbersKeepThreeFigures(_ value: Double, _ text: String) {
    #expect(Table.number(value) == text)
  }

  @Test func theFirstProgramIsComparedWithTheOthers() {
    var figures = Figures()
    figures.add([4, 6], .page, "ours", round: 1)
    figures.add([2], .page, "other", round: 1)
    figures.add([], .page, "silent", round: 1)
    let rows = Table.text(figures).split(separator: "\n")
    #expect(
      rows == [
        "| what | unit | program |   n |  p50 |  p95 |  p99 | ratio |",
        "| ---- | ---- | ------- | --: | ---: | ---: | ---: | ----: |",
        "| page | ms   | ours    |   2 | 5.00 | 6.00 | 6.00 |       |",
        "|      |      | other   |   1 | 2.00 | 2.00 | 2.00 | 2.50x |",
      ])
  }

  @Test func theFileHoldsEveryValue() {
    var figures = Figures()
    figures.add([1.5], .start, "a \"b\"", round: 1)
    figures.add([2, 3], .start, "a \"b\"", round: 2)
    let text = FiguresFile.text(figures, machine: Machine(text: "m"), options: Options())
    #expect(
      text.contains(
        #""program": "a \"b\"", "rounds": [{"round": 1, "values": [1.5]}, {"round": 2, "values": [2.0, 3.0]}]"#
      ))
    #expect(FiguresFile.quoted("a\u{1}\\\n") == #""a\u0001\\\u000a""#)
  }

  @Test func noMeasureHasTheNameOfAnother() {
    #expect(Set(Measure.allCases.map(\.rawValue)).count == Measure.allCases.count)
    for measure in Measure.allCases where measure.output != nil { #expect(measure.output?.unit == "bytes") }
  }
}
