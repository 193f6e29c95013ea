import Knowledge
import TestSupport

/// A small guide whose findings are coded: two terms under one, and a finding of two terms.
enum PhenopacketGuide {
  static let guide: Guide = {
    var guide = Made.guide(
      [
        coded("above", ["T:1"]), coded("left", ["T:2"]), coded("right", ["T:3"]),
        coded("both", ["T:4", "T:5"]), coded("lone", ["T:5"]), Made.finding("plain"),
        coded("shared", ["T:6"]), coded("follow", ["T:6"], asksWhen: .finding("shared")),
        Made.finding("open"),
      ])
    guide.terms = TermMap(
      release: "3", attribution: "By somebody, release 3.",
      terms: [
        Term(id: "T:0", label: "All"), Term(id: "T:1", label: "One", parents: ["T:0"]),
        Term(id: "T:2", label: "Two", parents: ["T:1"]), Term(id: "T:3", label: "Three", parents: ["T:1"]),
        Term(id: "T:4", label: "Four", parents: ["T:0"]), Term(id: "T:5", label: "Five", parents: ["T:0"]),
        Term(id: "T:6", label: "Six", parents: ["T:0"]),
      ])
    return guide
  }()

  private static func coded(
    _ name: String, _ hpo: [String], asksWhen: Criterion<Finding.ID>? = nil
  ) -> Finding {
    Finding(
      id: Finding.ID(name), code: name.uppercased(), page: "signs", group: "signs", kind: .yesno, choices: [],
      ask: "Is there \(name)?", row: "There is \(name)", was: [], term: name, plain: name, rationale: "",
      urgencyIfYes: nil,
      urgencyIfUnsure: nil, weights: [:],
      asksWhen: asksWhen, hpo: hpo, fact: nil, sources: ["work"], why: [])
  }
}
