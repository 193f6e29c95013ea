import Knowledge
import Typesetting

/// A titled part of what a report says, before it has a form.
struct ReportPart: Sendable {
  /// A short name that stays the same, by which a form may style the part in its own way.
  let name: String
  let title: String
  let blocks: [Block]
}

/// The one-page sheet for a visit before it has a form: a head and titled parts of running text.
struct VisitSheet {
  let title: String
  let subtitle: String
  /// What of the input was not used; it stands above the headline.
  let unused: ReportPart?
  let urgency: Urgency
  let headline: String
  let parts: [ReportPart]
  /// What stands below everything: edition and attribution.
  let notes: [String]
  /// The number of each source.
  let citations: Citations

  init(_ report: Report) {
    let advice = AdviceText(report)
    let answers = AnswersText(report)
    let list: (String, String, [[Block]]) -> ReportPart? = { name, title, items in
      items.isEmpty ? nil : ReportPart(name: name, title: title, blocks: [.list(start: nil, items: items)])
    }
    title = report.index.title
    subtitle = PageWords.sheet(report.day)
    unused = list(
      "unused", PageWords.notUsed, PageWords.lines(report.notUsed).map { [.paragraph([.text($0)])] })
    urgency = report.advice.urgency
    headline = PageWords.headline(report.advice)
    citations = Citations(advice.sources)
    parts = [
      ReportPart(
        name: "do", title: PageWords.whatToDo,
        blocks: [
          .paragraph([.text(PageWords.step(in: report.advice))]), .list(start: 1, items: advice.doNow),
        ]),
      list("why", PageWords.why, advice.reasons),
      list("particulars", PageWords.particulars, answers.particulars),
      ReportPart(name: "answers", title: PageWords.yourAnswers, blocks: answers.bySection),
      list("watch", PageWords.watchFor, advice.watchFor),
      ReportPart(name: "open", title: PageWords.notAsked, blocks: answers.notAsked),
      ReportPart(
        name: "sources", title: PageWords.sources, blocks: [.list(start: 1, items: advice.sourceLines)]),
    ].compactMap { $0 }.filter { !$0.blocks.isEmpty }
    let reviewers = report.index.reviewers
    notes = [
      PageWords.edition(report.advice.edition), reviewers.isEmpty ? "" : Reviewer.sentence(reviewers),
      report.index.terms.attribution,
    ].filter { !$0.isEmpty }
  }
}
