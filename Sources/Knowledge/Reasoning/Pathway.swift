/// One smallest set of yes answers, under some facts, that is enough to reach a level.
struct Pathway: Sendable {
  let findings: PositionSet
  let facts: [FactTest]
}
