import Knowledge

/// Our rules and a sheet of answers in the words of CLIPS.
struct EngineRules {
  private let guide: Guide
  private let sheet: AnswerSheet
  private var variables = 0

  /// Stands before each rule that holds, in what the program prints.
  static let held = "held "
  /// Stands before the microseconds of a whole sheet.
  static let took = "took "

  /// A program that tells what holds, and how long a whole sheet takes by its own clock.
  ///
  /// Every rule of ours is one of its rules; so is every finding that is urgent by itself.
  static func program(_ guide: Guide, _ sheet: AnswerSheet, times: Int) -> String {
    var rules = EngineRules(guide: guide, sheet: sheet)
    return rules.facts + guide.rules.map { rules.rule($0) }.joined() + rules.alone + """
      (reset)
      (run)
      (do-for-all-facts ((?fact holds)) TRUE (printout t "\(held)" (nth$ 1 ?fact:implied) crlf))
      (deffunction measure (?times)
        (bind ?start (time))
        (loop-for-count ?times (reset) (run))
        (printout t "\(took)" (* 1000000.0 (/ (- (time) ?start) ?times)) crlf))
      (measure \(times))
      (exit)

      """
  }

  private init(guide: Guide, sheet: AnswerSheet) {
    self.guide = guide
    self.sheet = sheet
  }

  /// The answers and the age, asserted anew at every reset.
  private var facts: String {
    let answers = sheet.answers.map { "(answer \($0.key) \($0.value.word))" }.sorted()
    let age = sheet.age.map { "(age \($0.least) \($0.most))" } ?? ""
    return "(deffacts sheet \(answers.joined(separator: " ")) \(age))\n"
  }

  private var alone: String {
    guide.findings.filter { $0.urgencyIfYes != nil }.map { finding in
      "(defrule alone-\(finding.id) (answer \(finding.id) yes) => (assert (alone \(finding.id))))\n"
    }.joined()
  }

  private mutating func rule(_ rule: Rule) -> String {
    var condition = rule.when.map { pattern($0) } ?? "(test (= 1 1))"
    if let unless = rule.unless { condition += " (not (and \(pattern(unless))))" }
    return "(defrule rule-\(rule.id) \(condition) => (assert (holds \(rule.id))))\n"
  }

  /// A tree as a pattern.
  mutating func pattern(_ when: Criterion<Finding.ID>) -> String {
    switch when {
    case .finding(let finding): return "(answer \(finding) yes)"
    case .fact(.age(let range)):
      variables += 1
      let (least, most) = ("?least\(variables)", "?most\(variables)")
      return "(age \(least)&:(>= \(least) \(range.least)) \(most)&:(<= \(most) \(range.most)))"
    case .all(let parts): return together("and", parts.map { pattern($0) })
    case .atLeast(let count, let parts):
      let patterns = parts.map { pattern($0) }
      return together("or", Self.choices(of: count, from: patterns[...]).map { together("and", $0) })
    }
  }

  private func together(_ word: String, _ patterns: [String]) -> String {
    if patterns.isEmpty { return "(test (= 1 1))" }
    return patterns.count == 1 ? patterns[0] : "(\(word) \(patterns.joined(separator: " ")))"
  }

  /// Every choice of so many things, in their order.
  static func choices<Thing>(of count: Int, from things: ArraySlice<Thing>) -> [[Thing]] {
    guard count > 0 else { return [[]] }
    guard let first = things.first, things.count >= count else { return [] }
    let rest = things.dropFirst()
    return choices(of: count - 1, from: rest).map { [first] + $0 } + choices(of: count, from: rest)
  }
}
