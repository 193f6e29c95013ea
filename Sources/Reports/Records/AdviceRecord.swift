import Knowledge

/// The advice as other programs read it; `AdviceSchema` describes it.
package struct AdviceRecord: Encodable {
  struct Evidence: Encodable {
    let finding: String
    let code: String
    let answer: String

    init(_ because: Because, _ index: GuideIndex) {
      func code(_ id: Finding.ID) -> String { index.findings[id]?.code ?? id.name }
      switch because {
      case .answered(let id, let answer): (finding, self.code, self.answer) = (id.name, code(id), answer.word)
      case .age(let age):
        let years = age.least == age.most ? "\(age.least)" : "\(age.least)-\(age.most)"
        (finding, self.code, answer) = ("age", "age", years)
      case .open(let id): (finding, self.code, answer) = (id.name, code(id), "open")
      }
    }
  }

  struct ReasonRecord: Encodable {
    let rule: Reason.Origin
    let text: String
    let urgency: String
    let because: [Evidence]
    let sources: [String]
  }

  struct FitRecord: Encodable {
    let condition: String
    let level: String
    let `for`: [String]
    let against: [String]
    let unknown: [String]
    /// Warning signs that the pattern does not explain.
    let unexplained: [String]
  }

  struct MimicRecord: Encodable {
    let condition: String
    let because: [String]
  }

  struct GapRecord: Encodable {
    let urgency: String
    let denied: [String]
    let open: [String]
  }

  struct OpenRecord: Encodable {
    let finding: String
    let code: String
    let couldRaiseTo: String
  }

  let schema = AdviceSchema.version
  /// Where the answers came from; nil where it is no file.
  let file: String?
  /// Where in the file they stand; nil where it holds nothing else.
  let part: String?
  let guide: String
  let language: String
  let edition: String
  let urgency: String
  let couldBecome: String
  /// Whether nothing that is still to be asked, or was left out, could change the urgency.
  let settled: Bool
  let headline: String
  let doNow: [String]
  let watchFor: [String]
  /// What was understood of the answers, in the order asked; the age stands first.
  let answers: [Evidence]
  let reasons: [ReasonRecord]
  let fits: [FitRecord]
  let mimics: [MimicRecord]
  let open: [OpenRecord]
  /// Why not higher, for each level above.
  let notHigher: [GapRecord]
  /// What of the input is not in the answers.
  let notUsed: [NotUsedRecord]

  package init(_ report: Report) {
    let (advice, index) = (report.advice, report.index)
    func code(_ id: Finding.ID) -> String { index.findings[id]?.code ?? id.name }
    func evidence(_ because: Because) -> Evidence { Evidence(because, index) }
    file = report.file?.name
    part = report.file?.part
    answers = Self.given(report).map(evidence)
    settled = advice.isSettled
    guide = index.guide.name
    language = index.language
    edition = advice.edition
    urgency = advice.urgency.rawValue
    couldBecome = advice.outlook.couldBecome.rawValue
    headline = advice.headline
    doNow = advice.doNow
    watchFor = advice.watchFor
    reasons = advice.reasons.map {
      ReasonRecord(
        rule: $0.origin, text: PlainText.of($0.text), urgency: $0.urgency.rawValue,
        because: $0.because.map(evidence), sources: $0.sources.map(\.name))
    }
    fits = advice.fits.map {
      FitRecord(
        condition: $0.condition.name, level: $0.level.rawValue, for: $0.for.map(code),
        against: ($0.against + $0.denied).map(code), unknown: $0.unknown.map(code),
        unexplained: $0.unexplained.map(code))
    }
    mimics = advice.mimics.map {
      MimicRecord(condition: $0.condition.name, because: $0.because.map { evidence($0).code })
    }
    open = advice.outlook.open.map {
      OpenRecord(finding: $0.finding.name, code: code($0.finding), couldRaiseTo: $0.couldRaiseTo.rawValue)
    }
    notHigher = advice.gaps.map {
      GapRecord(urgency: $0.urgency.rawValue, denied: $0.denied.map(code), open: $0.open.map(code))
    }
    notUsed = report.notUsed.map(NotUsedRecord.init)
  }

  /// The age and the answers in the order asked; last those to questions that the guide does not ask.
  private static func given(_ report: Report) -> [Because] {
    let answers = report.sheet.answers
    let asked = report.book.findings.compactMap { finding in
      answers[finding.id].map { Because.answered(finding.id, $0) }
    }
    let others = answers.keys.filter { report.index.findings[$0] == nil }.sorted()
    return (report.sheet.age.map { [.age($0)] } ?? []) + asked
      + others.compactMap { id in answers[id].map { .answered(id, $0) } }
  }
}

extension Reason.Origin: Encodable {
  /// By its name, as other programs know it.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

/// What of a file was not used, as other programs read it.
struct NotUsedRecord: Encodable {
  let `where`: String
  let what: String
  let mayMatter: Bool

  init(_ item: NotUsed) {
    `where` = item.place
    what = item.what
    mayMatter = item.mayMatter
  }
}
