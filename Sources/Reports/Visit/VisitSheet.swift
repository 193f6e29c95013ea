import Knowledge
import Typesetting

/// The sheet for a visit before it has a form: a head and titled parts of running text, in the order in which a doctor
/// asks for them.
struct VisitSheet {
  let title: String
  let subtitle: String
  /// Whether what stands elsewhere on the sheet, or in the guide, is not told again, so that it may be one page: a reason
  /// names its answers by their codes, a source has no address, and no code is given that nothing else here names.
  let isBrief: Bool
  /// Where somebody writes by hand whose sheet it is and, in an emergency, when it began.
  let handLines: [String]
  /// What of the input was not used; it stands above the headline.
  let unused: ReportPart?
  let urgency: Urgency
  let headline: String
  let parts: [ReportPart]
  /// What stands below everything: edition and attribution.
  let notes: [String]
  /// The number of each source.
  let citations: Citations

  init(_ report: Report, isBrief: Bool = false) {
    let advice = AdviceText(report, isBrief: isBrief)
    let answers = AnswersText(report, isBrief: isBrief)
    self.isBrief = isBrief
    title = report.index.title
    subtitle = PageWords.sheet(report.day)
    unused = Self.list(
      .unused, PageWords.notUsed, PageWords.lines(report.notUsed).map { [.paragraph([.text($0)])] })
    urgency = report.advice.urgency
    headline = PageWords.headline(report.advice)
    handLines = [PageWords.nameLine] + (urgency == .emergency ? [PageWords.beganLine] : [])
    citations = Citations(advice.sources)
    parts = [
      ReportPart(
        kind: .whatToDo, title: PageWords.whatToDo,
        blocks: [
          .paragraph([.text(PageWords.step(in: report.advice))]), .list(start: 1, items: advice.doNow),
        ]),
      Self.list(.particulars, PageWords.particulars, answers.particulars),
      ReportPart(kind: .answers, title: PageWords.yourAnswers, blocks: answers.byWord),
      Self.list(.why, PageWords.why, advice.reasons),
      ReportPart(kind: .mimics, title: PageWords.alsoThinkOf, blocks: advice.mimics),
      ReportPart(kind: .fits, title: PageWords.howItFits, blocks: advice.fits),
      Self.list(.watch, PageWords.watchFor, advice.watchFor),
      ReportPart(kind: .open, title: PageWords.notAsked, blocks: answers.notAsked),
      ReportPart(
        kind: .sources, title: PageWords.sources, blocks: [.list(start: 1, items: advice.sourceLines)]),
    ].compactMap { $0 }.filter { !$0.blocks.isEmpty }
    let judged = report.session.map { PageWords.judgedAnew($0.edition, by: report.advice.edition) }
    let reviewers = report.index.reviewers
    notes = [
      judged ?? PageWords.edition(report.advice.edition),
      reviewers.isEmpty ? "" : GuideWords.checked(by: reviewers),
      isBrief ? PageWords.brief : report.index.terms.attribution,
    ].filter { !$0.isEmpty }
  }

  private static func list(_ kind: ReportPart.Kind, _ title: String, _ items: [[Block]]) -> ReportPart? {
    items.isEmpty ? nil : ReportPart(kind: kind, title: title, blocks: [.list(start: nil, items: items)])
  }
}
