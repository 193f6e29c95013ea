import Knowledge

extension Garden {
  /// Five pages, asked in this order: two of which each row is answered, two typed questions, and one to tick.
  static let pages = [
    ChecklistPage(
      id: "urgent", title: "Urgent signs", lead: "Is there any of these now?", turn: .first,
      rows: ["flood", "fire"], each: true),
    ChecklistPage(id: "size", title: "The plot", turn: .first, asks: "size"),
    ChecklistPage(id: "places", title: "The plot", turn: .first, asks: "places"),
    ChecklistPage(
      id: "plants", title: "The plants", lead: "What do the plants look like?", turn: .first,
      rows: ["wilting", "spots"], each: true),
    ChecklistPage(
      id: "guests", title: "The guests", lead: "Which of these come to your garden?", turn: .first,
      rows: ["bees", "birds", "cats"], none: "No guests at all"),
  ]

  /// In the order asked: two that are an emergency, two with choices, two that matter, and three that do not.
  static let findings = [
    finding("flood", "F01", "urgent", alone: .emergency, unsure: .soon),
    finding("fire", "F02", "urgent", alone: .emergency),
    finding("size", "P01", "size", kind: .choice, choices: ["small", "middling", "large"]),
    finding("places", "P03", "places", kind: .several, choices: ["roof", "wall", "path"]),
    finding("wilting", "P02", "plants", alone: .soon),
    finding("spots", "P04", "plants", alone: .routine),
    finding("bees", "G01", "guests"),
    finding("birds", "G02", "guests"),
    finding("cats", "G03", "guests"),
  ]

  /// What is said at each outcome.
  static let policy: AdvicePolicy = {
    var policy = AdvicePolicy()
    policy.levels = [
      .emergency: guidance("EMERGENCY: call the gardener now", "Call 555."),
      .today: guidance("Ask a gardener today", "Ask before the evening."),
      .soon: guidance("Ask a gardener soon", "Ask within a week."),
      .routine: guidance("Ask a gardener some day", "Ask when you meet one."),
      .selfcare: guidance("You can look after it yourself", "Water it."),
    ]
    policy.notSure = guidance("Not sure", "Look again.")
    policy.notEnough = guidance("Not enough is known yet", "Answer more questions.")
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
    _ id: Finding.ID, _ code: String, _ page: ChecklistPage.ID, kind: Finding.Kind = .yesno,
    choices: [Choice.ID] = [],
    alone: Urgency? = nil, unsure: Urgency? = nil
  ) -> Finding {
    Finding(
      id: id, code: code, page: page, group: "garden", kind: kind,
      choices: choices.map { Choice(id: $0, label: "It is the \($0) one", answers: [:], age: nil) },
      ask: "Is there any \(id) in your garden?", row: kind == .yesno ? "There is \(id) in my garden" : nil,
      was: [], term: "\(id)", plain: "There is \(id)",
      rationale: "A sign of \(id) matters.",
      urgencyIfYes: alone, urgencyIfUnsure: unsure, weights: [:], asksWhen: nil, hpo: [], fact: nil,
      sources: ["orchard"],
      why: [.paragraph([.text("We ask about \(id) because it tells much.")])])
  }
}
