/// What the checklist says: how soon to be seen, what to do, and why.
///
/// It is never a diagnosis, and it is worked out from the answers alone. Screen, report and export all
/// print this one value.
package struct Advice: Sendable, Equatable {
  /// The edition of the guide that judged.
  package let edition: String
  /// The highest level that any answer or rule reaches; nothing lowers it.
  package let urgency: Urgency
  /// What to do in one line, as the guide words it.
  package let headline: String
  /// Each step once: of the outcome and of the rules that reached it, then of the findings answered yes.
  package let doNow: [String]
  package let watchFor: [String]
  /// The reason that decided.
  package let decisive: Reason
  /// Every other finding or rule that asks for something, the most urgent first.
  package let otherReasons: [Reason]
  /// Best first.
  package let fits: [Fit]
  /// What else the answers call to mind; it never touches the urgency.
  package let mimics: [MimicMatch]
  /// How far what is open could still raise the urgency.
  package let outlook: Outlook
  /// Why not higher, for each level above.
  package let gaps: [LevelGap]
  /// How many pages of the checklist are still to come.
  package let openPages: Int
  /// Whether something that may matter is not in the answers.
  package let leavesOut: Bool
  /// Whether nothing that is still to be asked, or was left out, could change how soon to be seen.
  package let isSettled: Bool

  /// Whether the level is not the last word, and the headline is not a calm one.
  package var isWithheld: Bool { leavesOut && urgency < .today }

  /// Highest level first.
  package var reasons: [Reason] { [decisive] + otherReasons }

  /// The condition whose pattern fits best; nil when none fits even in part.
  package var leading: Condition.ID? {
    fits.first.flatMap { $0.level == .well || $0.level == .partly ? $0.condition : nil }
  }
}

extension Rulebook {
  /// The advice for a sheet, from scratch; nil only when the guide itself cannot give reasons,
  /// which the content reader refuses.
  ///
  /// `leavesOut` says that something which may matter could not be made an answer: below `today` that takes the
  /// headline.
  package func advise(_ sheet: AnswerSheet, leavesOut: Bool = false) -> Advice? {
    let settled = SettledAnswers(sheet, in: self)
    let judgement = judge(settled)
    guard let decisive = judgement.reasons.first, let guidance = policy.levels[judgement.urgency] else {
      return nil
    }
    let outlook = outlook(settled, from: judgement.urgency)
    let withheld = leavesOut && judgement.urgency < .today ? policy.notRead ?? policy.notEnough : nil
    let notEnough = decisive.origin == .notEnough ? policy.notEnough : nil
    let beside = settled.present.flatMap { findings[$0].doNow }
    var doNow: [String] = []
    // Whoever must be seen today reads first how; else what these answers ask for says most.
    let steps =
      judgement.urgency >= .today
      ? guidance.doNow + judgement.doNow : judgement.doNow + guidance.doNow
    for line in ((withheld ?? notEnough)?.doNow ?? []) + steps + beside
    where !doNow.contains(line) {
      doNow.append(line)
    }
    let progress = InterviewProgress(settled, setAside: [], in: self)
    let fits = fits(settled, at: judgement.urgency)
    return Advice(
      edition: edition, urgency: judgement.urgency,
      headline: (withheld ?? notEnough ?? guidance).headline,
      doNow: doNow, watchFor: guidance.watchFor, decisive: decisive,
      otherReasons: Array(judgement.reasons.dropFirst()), fits: fits, mimics: mimics(settled, beside: fits),
      outlook: outlook, gaps: gaps(settled, above: judgement.urgency, outlook),
      openPages: progress.openPages, leavesOut: leavesOut, isSettled: progress.isSettled && !leavesOut)
  }

  /// Only how soon to be seen.
  package func urgency(of sheet: AnswerSheet) -> Urgency {
    level(SettledAnswers(sheet, in: self))
  }

  /// Whether a rule of this guide holds for a sheet; nil when there is no such rule.
  package func holds(_ rule: Rule.ID, for sheet: AnswerSheet) -> Bool? {
    let settled = SettledAnswers(sheet, in: self)
    return rules.first { $0.rule.id == rule }.map { $0.holds(for: settled) }
  }
}

/// Why the advice is what it is: one thing that was reached, with the answers that reached it.
package struct Reason: Sendable, Equatable {
  /// What was reached.
  package enum Origin: Sendable, Hashable {
    /// A combination of answers.
    case rule(Rule.ID)
    /// A single yes.
    case finding(Finding.ID)
    /// A single "not sure".
    case notSure
    /// Something open or unsure could still lead to more than an ordinary visit.
    case notEnough
    case selfCare

    /// As other programs read it: the id of the rule or the finding, else the name of the outcome.
    package var name: String {
      switch self {
      case .rule(let id): id.name
      case .finding(let id): id.name
      case .notSure: "not-sure"
      case .notEnough: "not-enough"
      case .selfCare: "self-care"
      }
    }
  }

  package let origin: Origin
  package let urgency: Urgency
  package let text: [Block]
  /// The answers behind it; at least one.
  package let because: [Because]
  /// The works that the finding, rule or outcome names.
  package let sources: [Source.ID]

  /// Nil without an answer to show: nothing is ever said without a reason.
  init?(_ origin: Origin, urgency: Urgency, text: [Block], because: [Because], sources: [Source.ID]) {
    guard !because.isEmpty else { return nil }
    self.origin = origin
    self.urgency = urgency
    self.text = text
    self.because = because
    self.sources = sources
  }
}

/// One piece of evidence behind a reason.
package enum Because: Sendable, Hashable {
  case answered(Finding.ID, Answer)
  case age(AgeRange)
  /// Not answered yet, which is why nothing calmer can be said.
  case open(Finding.ID)
}
