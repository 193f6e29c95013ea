import Knowledge

extension Garden {
  /// Two sections, asked in this order.
  static let sections = [
    Section(id: "urgent", title: "Urgent signs", turn: .first, findings: ["flood", "fire"]),
    Section(
      id: "plants", title: "The plants", turn: .first, findings: ["size", "places", "wilting", "spots"]),
  ]

  /// In the order asked: two that are an emergency, and two with choices.
  static let findings = [
    finding("flood", "F01", "urgent", alone: .emergency, unsure: .soon),
    finding("fire", "F02", "urgent", alone: .emergency),
    finding("size", "P01", "plants", kind: .choice, choices: ["small", "middling", "large"]),
    finding("places", "P03", "plants", kind: .several, choices: ["roof", "wall", "path"]),
    finding("wilting", "P02", "plants", alone: .soon),
    finding("spots", "P04", "plants", alone: .routine),
  ]

  /// What is said at each outcome.
  static let policy: AdvicePolicy = {
    var policy = AdvicePolicy()
    policy.levels = [
      .emergency: guidance("EMERGENCY: call the gardener now", "Call 555."),
      .soon: guidance("Ask a gardener soon", "Ask within a week."),
      .routine: guidance("Ask a gardener some day", "Ask when you meet one."),
      .selfcare: guidance("You can look after it yourself", "Water it."),
    ]
    policy.notSure = guidance("Not sure", "Look again.")
    policy.notEnough = guidance("Not enough is known yet", "Answer more questions.")
    policy.selfCareNeedsNo = ["flood", "fire", "wilting"]
    return policy
  }()

  /// Words for an outcome.
  private static func guidance(_ headline: String, _ step: String) -> Guidance {
    Guidance(
      headline: headline, doNow: [step, "Note what you see."], watchFor: ["Leaves that turn brown."],
      sources: ["orchard"],
      body: [.paragraph([.text("This follows from your answers.")])])
  }

  /// A question about one thing.
  private static func finding(
    _ id: Finding.ID, _ code: String, _ section: Section.ID, kind: Finding.Kind = .yesno,
    choices: [Choice.ID] = [],
    alone: Urgency? = nil, unsure: Urgency? = nil
  ) -> Finding {
    Finding(
      id: id, code: code, section: section, kind: kind,
      choices: choices.map { Choice(id: $0, label: "It is the \($0) one", answers: [:], age: nil) },
      ask: "Is there any \(id) in your garden?", term: "\(id)", plain: "There is \(id)",
      rationale: "A sign of \(id) matters.",
      urgencyIfYes: alone, urgencyIfUnsure: unsure, weights: [:], asksWhen: nil, hpo: [], fact: nil,
      sources: ["orchard"],
      why: [.paragraph([.text("We ask about \(id) because it tells much.")])])
  }
}
