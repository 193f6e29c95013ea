/// A bad figure, and bad codes.
extension ProblemExample {
  private static let kinds = SmallMap.delta.replacing("kind: map\n", with: "")
  private static let second = SmallMap.delta.replacing("D01", with: "D02")

  static let maps = [
    ProblemExample(
      "a question of kind map needs bodymap.md",
      files: ["findings/signs/delta.md": SmallMap.delta, "checklist.md": SmallMap.checklist]),
    ProblemExample(
      "no question is answered on the map",
      files: SmallMap.files.merging(["findings/signs/delta.md": kinds]) { $1 }),
    ProblemExample(
      "… is answered on the map already",
      files: SmallMap.files.merging([
        "findings/signs/again.md": second,
        "checklist.md": SmallContent.checklist(
          adding: "- {id: places, title: Places, asks: delta}", "- {id: again, title: Again, asks: again}"),
      ]) { $1 }),
    ProblemExample("… is not answered by yes or no", map: "finding: alpha", "finding: gamma"),
    ProblemExample("this cannot be an id: …", map: "id: head", "id: Head"),
    ProblemExample("the … … stands twice", map: "id: tail", "id: head"),
    ProblemExample("the letter should be one capital: …", map: "letter: R", "letter: r"),
    ProblemExample("the slot should be two small letters: …", map: "slot: hd", "slot: HEAD"),
    ProblemExample("names no parts of the body", map: "parts: [top, end]\n", ""),
    ProblemExample(
      "two marks at two regions would have the same name",
      files: SmallMap.files.merging([
        "bodymap.md": SmallMap.map.replacing("id: red", with: "id: a-b").replacing("id: blue", with: "id: b")
          .replacing("id: tail", with: "id: head-a").replacing("marks: [red]", with: "marks: [b]")
      ]) { $1 }),
    ProblemExample("parts cannot be …", map: "parts: 2", "parts: 7"),
    ProblemExample("oneSide can only be true", map: "parts: 2", "oneSide: no"),
    ProblemExample("holds no drawing", map: "```", ""),
    ProblemExample("the drawing has no title", map: "```Front", "```"),
    ProblemExample(
      "the drawing has more than … rows", map: " [hd]", " [hd]" + String(repeating: "\n|", count: 100)),
    ProblemExample(
      "the row is wider than … columns", map: " [hd]", " [hd]" + String(repeating: " |", count: 100)),
    ProblemExample("a drawing takes only plain characters", map: " [hd]", " [hd] \u{E9}"),
    ProblemExample("no region has the slot […]", map: " [hd]", " [hd] [zz]"),
    ProblemExample("the slot […] stands in no drawing", map: " [hd]", " |"),
    ProblemExample("the slot […] stands twice", map: " [hd]", " [hd] [hd]"),
  ]

  private static func terms(_ problem: String, _ line: String) -> ProblemExample {
    ProblemExample(
      problem, file: "hpo.md",
      text: "---\nrelease: \"7\"\nattribution: A\n---\nT:1 - All\n\(line)\n")
  }

  private static let coded = SmallContent.alpha.replacing("alone: soon", with: "hpo: [\"T:2\"]\nalone: soon")

  static let codes = [
    terms("the line is no term", "T:3"),
    terms("the mark of an alarm stands within a name", "T:2 T:1 ! Two"),
    ProblemExample(
      "… alarms, and a yes to this finding does not",
      files: [
        "findings/signs/alpha.md": coded,
        "hpo.md": "---\nrelease: \"7\"\nattribution: A\n---\nT:1 - All !\nT:2 T:1 Two\n",
      ]),
    terms("the term … stands twice", "T:1 - Again"),
    terms("… stands above this term and has no line", "T:2 T:9 Two"),
    ProblemExample(
      "hpo.md has no line for …, so exports leave it out",
      files: [
        "findings/signs/alpha.md": coded,
        "hpo.md": "---\nrelease: \"7\"\nattribution: A\n---\nT:1 - All\n",
      ]),
    ProblemExample(
      "there is no hpo.md, so exports carry no codes", file: "findings/signs/alpha.md", text: coded),
  ]
}
