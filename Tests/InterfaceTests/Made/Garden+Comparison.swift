import Knowledge

extension Garden {
  /// The three trees.
  static let conditions = [condition("oak", "Oak"), condition("elm", "Elm"), condition("fir", "Fir")]

  /// Five features of three trees.
  static let comparison = [
    row(
      "leaf", 1,
      [
        "A lobed leaf that falls late in the year.", "A small toothed leaf.",
        "A needle that stays all winter.",
      ]),
    row(
      "fruit", 2,
      [
        "An acorn, which jays carry away and forget.", "A round wing with one seed in it.",
        "A cone that stands upright.",
      ]),
    row("bark", 3, ["Deep furrows.", "Ridges.", "Smooth while it is young."]),
    row("height", 4, ["Thirty metres and more, after a very long time.", "Thirty metres.", "Fifty metres."]),
    row("timber", 5, ["Hard, heavy and lasting.", "Tough, and good under water.", "Soft and light."]),
  ]

  /// A tree.
  private static func condition(_ id: Condition.ID, _ name: String) -> Condition {
    Condition(
      id: id, name: "The \(id)", short: name, kind: .compared, article: nil, codes: [], sources: [],
      body: [.paragraph([.text("The \(id) is a tree.")])])
  }

  /// One feature, told for each tree.
  private static func row(_ id: ComparisonRow.ID, _ order: Int, _ cells: [String]) -> ComparisonRow {
    let trees: [Condition.ID] = ["oak", "elm", "fir"]
    return ComparisonRow(
      id: id, title: "The \(id)", order: order, cells: Dictionary(uniqueKeysWithValues: zip(trees, cells)),
      findings: [],
      sources: ["oak": ["orchard"], "elm": ["orchard"], "fir": ["hedge"]],
      body: [.paragraph([.text("Look at the \(id) from near.")])])
  }
}
