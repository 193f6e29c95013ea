import Knowledge
import Typesetting

/// What the sheet tells of the advice: what to do, why, what to watch for, and the sources.
struct AdviceText {
  let doNow: [[Block]]
  let watchFor: [[Block]]
  /// Each reason with the answers behind it.
  let reasons: [[Block]]
  /// The works that the reasons rest on, in the order cited.
  let sources: [Source.ID]
  let sourceLines: [[Block]]

  init(_ report: Report) {
    let (advice, index) = (report.advice, report.index)
    var seen: Set<Source.ID> = []
    sources = advice.reasons.flatMap { Self.cited($0) + $0.sources }.filter { seen.insert($0).inserted }
    doNow = advice.doNow.map { [.paragraph([.text($0)])] }
    watchFor = advice.watchFor.map { [.paragraph([.text($0)])] }
    reasons = advice.reasons.map { Self.item($0, index) }
    sourceLines = sources.map { [.paragraph(Self.line($0, index))] }
  }

  /// A source as one line: title, who, when, and where to find it.
  static func line(_ id: Source.ID, _ index: GuideIndex) -> [Inline] {
    guard let source = index.sources[id] else { return [.text(id.name)] }
    let year = source.year.map { ", \($0)" } ?? ""
    return [
      .text("\(source.title). \(source.by)\(year). "), .link(.outside(source.url), [.text(source.url)]),
    ]
  }

  /// The most answers that are named behind one reason.
  private static let becauseShown = 8

  private static func cited(_ reason: Reason) -> [Source.ID] {
    Links.in(reason.text).compactMap { if case .source(let id) = $0 { id } else { nil } }
  }

  private static func item(_ reason: Reason, _ index: GuideIndex) -> [Block] {
    let cited = Set(cited(reason))
    let level = Inline.strong([.text(PageWords.level(reason.urgency) + ": ")])
    let more = reason.sources.filter { !cited.contains($0) }.flatMap { source -> [Inline] in
      [.text(" "), .link(.source(source), [])]
    }
    let told = reason.because.prefix(becauseShown).map { words($0, index) }
    let rest = reason.because.count - told.count
    let lines = told + (rest > 0 ? [PageWords.more(rest)] : [])
    let because = Block.list(start: nil, items: lines.map { [.paragraph([.text($0)])] })
    guard case .paragraph(let first)? = reason.text.first else {
      return [.paragraph([level] + more)] + reason.text + [because]
    }
    return [.paragraph([level] + first + more)] + reason.text.dropFirst() + [because]
  }

  private static func words(_ because: Because, _ index: GuideIndex) -> String {
    switch because {
    case .answered(let id, let answer):
      index.findings[id].map { "\(PageWords.answer(answer, to: $0)) (\($0.code))" } ?? id.name
    case .age(let age): PageWords.age(age)
    case .open(let id): index.findings[id].map { PageWords.notAnswered($0) } ?? id.name
    }
  }
}
