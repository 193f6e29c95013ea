import Knowledge

/// Reads `advice/<outcome>.md`: what to say at each outcome.
enum GuidanceReader {
  /// The outcomes that every guide has words for.
  static let needed = Urgency.allCases.map(\.rawValue) + ["not-sure", "not-enough"]
  private static let outcomes = needed + ["not-read"]

  static func read(_ document: Document, into policy: inout AdvicePolicy, _ log: ReadingLog) {
    let header = document.header
    header.expectOnly(["headline", "doNow", "watchFor", "sources"])
    let name = document.file.name
    let guidance = Guidance(
      headline: header.text("headline"), doNow: header.list("doNow").map(\.text),
      watchFor: header.list("watchFor").map(\.text), sources: document.sources(log),
      body: document.neededBlocks(log))
    switch name {
    case "not-sure": policy.notSure = guidance
    case "not-enough": policy.notEnough = guidance
    case "not-read": policy.notRead = guidance
    default:
      guard let urgency = Urgency(rawValue: name) else {
        header.reportUnknown(name, named: "the file's name", among: outcomes, at: .start)
        return
      }
      policy.levels[urgency] = guidance
      if guidance.doNow.isEmpty || guidance.watchFor.isEmpty {
        log.report("says nothing to do or to watch for", help: "add doNow: and watchFor:", in: document.file)
      }
    }
  }
}
