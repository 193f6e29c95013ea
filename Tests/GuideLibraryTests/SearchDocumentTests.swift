import GuideLibrary
import Knowledge
import TestSupport
import Testing

/// What of the comparison can be found.
@Suite struct SearchDocumentTests {
  @Test func everyCellCanBeFoundTheComparedOnesFirst() throws {
    var guide = Made.guide([], compared: ["second", "first"])
    guide.conditions = [("first", .compared), ("other", .mimic), ("second", .compared)].map {
      Condition(
        id: $0, name: "The \($0)", short: $0.name, kind: $1, article: nil, codes: [], sources: [], body: [])
    }
    guide.comparison = [
      ComparisonRow(
        id: "leaf", title: "The leaf", order: 1,
        cells: ["first": "Small.", "second": "Lobed.", "other": "Toothed."], findings: [], sources: [:],
        body: [.paragraph([.text("Look near.")])])
    ]
    let document = try #require(guide.searchDocuments.first { $0.kind == .comparison })
    #expect(document.body == "second: Lobed.\nfirst: Small.\nother: Toothed.\nLook near.")
  }
}
