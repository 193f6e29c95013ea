import Authoring
import Testing

/// Faults of `bodymap.md`, each with its place.
@Suite struct BodyMapFaultTests {
  private static func fault(_ old: String, _ new: String, _ message: String, help: String = "") -> Fault {
    SmallMap.fault(old, new, .init(message: message, help: help))
  }

  @Test(arguments: [
    fault("letter: B", "letter: <<1>>R", "the letter R stands twice", help: "give each its own"),
    fault("letter: B", "letter: <<1>>b", "the letter should be one capital: b", help: "from A to Z"),
    fault("letter: B", "letter: <<1>>BB", "the letter should be one capital: BB"),
    fault("id: blue", "id: <<1>>red", "the mark red stands twice"),
    fault("id: blue", "id: <<1>>Blue", "this cannot be an id: Blue", help: "small letters"),
    fault("{id: blue, label: dark blue, letter: B}", "<<1>>blue", "a mark should be a mapping"),
    fault(
      "{id: blue, label: dark blue, letter: B}", "<<1>>{id: blue, letter: B}", "a mark has no label",
      help: "write {id: …, label: …, letter: …}"),
    fault("letter: B", "letter: B, <<1>>colour: 3", "a mark has an unknown value: colour"),
    fault("parts: [top, end]", "parts: [top, end]\n<<1>>part: top", "the field part is not used here"),
  ])
  func marks(fault: Fault) throws {
    try fault.check(beside: SmallMap.files)
  }

  @Test(arguments: [
    fault("id: tail,", "id: <<1>>head,", "the region head stands twice"),
    fault("slot: tl", "slot: <<1>>hd", "the slot hd stands twice"),
    fault("slot: tl", "slot: <<1>>TL", "the slot should be two small letters: TL"),
    fault("side: left", "side: <<1>>lefft", "side has an unknown value: lefft", help: "did you mean left?"),
    fault("part: end", "part: <<1>>ends", "part has an unknown value: ends", help: "did you mean end?"),
    fault(
      "{id: tail, label: The tail, part: end, side: left, slot: tl}",
      "<<1>>{id: tail, label: The tail, part: end, slot: tl}", "a region has no side"),
  ])
  func regions(fault: Fault) throws {
    // A region that is left out leaves fewer parts to lie in, and its slot without it.
    try fault.check(
      aside: ["parts cannot be", "no region has the slot", "stands in no drawing"], beside: SmallMap.files)
  }

  @Test(arguments: [
    fault("finding: alpha", "finding: <<1>>alfa", "there is no finding alfa"),
    fault("finding: alpha", "finding: <<1>>gamma", "gamma is not answered by yes or no"),
    fault("marks: [red]", "marks: [<<1>>rad]", "there is no mark rad", help: "did you mean red?"),
    fault("parts: 2", "with: [blue, <<1>>green]", "there is no mark green", help: "use one of red, blue"),
    fault("parts: 2", "within: [<<1>>tails]", "there is no region tails", help: "did you mean tail?"),
    fault("parts: 2", "parts: <<1>>1", "parts cannot be 1", help: "from 2 to 2"),
    fault("parts: 2", "parts: <<1>>3", "parts cannot be 3"),
    fault("parts: 2", "parts: <<1>>many", "parts cannot be many"),
    fault("parts: 2", "oneSide: <<1>>false", "oneSide can only be true"),
    fault("parts: 2", "<<1>>sides: 2", "what marks answer has an unknown value: sides"),
    fault(
      "{finding: alpha, marks: [red], parts: 2}", "<<1>>{finding: alpha}", "what marks answer has no marks"),
  ])
  func whatMarksAnswer(fault: Fault) throws { try fault.check(beside: SmallMap.files) }

  @Test(arguments: [
    fault(" [tl]\n", "\n", "the slot [tl] stands in no drawing", help: "put it where the region is"),
    fault(" [tl]\n", " [tl] <<1>>[hd]\n", "the slot [hd] stands twice", help: "keep it in one place"),
    fault(" [tl]\n", " [tl] <<1>>[tx]\n", "no region has the slot [tx]", help: "did you mean [tl]?"),
    fault(" /  \\", " /  <<1>>\u{E9}", "a drawing takes only plain characters"),
    fault(
      " /  \\", String(repeating: "-", count: 34) + "<<1>>-", "the row is wider than 34 columns",
      help: "narrower"),
    fault("```Back", "<<1>>```", "the drawing has no title", help: "behind ```"),
    fault(
      "```Back", "<<1>>```Back" + String(repeating: "\n|", count: 17), "the drawing has more than 18 rows"),
  ])
  func drawings(fault: Fault) throws {
    // A missing slot is reported where the header names it.
    let text =
      fault.expected.first?.message.contains("in no drawing") == true
      ? fault.marked.replacing("slot: tl", with: "slot: <<1>>tl") : fault.marked
    try Fault(fault.file, text: text, expected: fault.expected).check(beside: SmallMap.files)
  }

  @Test func aMapWithoutDrawings() throws {
    let text = SmallMap.map.split(separator: "\n\n```").first.map(String.init) ?? ""
    try Fault(
      "bodymap.md", text: text.replacing("Mark what", with: "<<1>>Mark what"),
      expected: [.init(message: "holds no drawing", help: "between lines of ```")]
    ).check(beside: SmallMap.files)
  }
}
