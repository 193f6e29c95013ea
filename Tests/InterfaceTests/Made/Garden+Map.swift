import Interface
import Knowledge
import TestSupport

extension Garden {
  /// The garden with the real figure, asked about after the urgent signs.
  ///
  /// Twitching anywhere means that there are spots, so that these are not asked about.
  static let mapGuide: Guide = {
    var guide = Garden.guide
    let real = RealContent.guide.bodyMap ?? Made.bodyMap()
    let map = BodyMap(
      marks: real.marks, regions: real.regions, drawings: real.drawings,
      implications: real.marks.dropFirst(2).prefix(1).map { .init(finding: "spots", marks: [$0.id]) },
      sources: ["orchard"], introduction: [.paragraph([.text("Mark each place.")])])
    guide.bodyMap = map
    guide.findings.insert(
      Finding(
        id: "places-felt", code: "P05", page: "figure", group: "garden", kind: .map, choices: map.choices,
        ask: "Where do you notice something? Mark each place.", row: nil, was: [], term: "places",
        plain: "Places marked",
        rationale: "Where something is noticed.", urgencyIfYes: nil, urgencyIfUnsure: nil, weights: [:],
        asksWhen: nil, hpo: [],
        fact: nil, sources: ["orchard"],
        why: [.paragraph([.text("Where something begins tells much.")])]), at: 2)
    guide.pages.insert(
      ChecklistPage(id: "figure", title: "Where it is", turn: .first, asks: "places-felt"), at: 1)
    return guide
  }()

  /// The guide with the figure, as the screens use it.
  static let mapBook = Guidebook(mapGuide, checklistIsSound: true)
}
