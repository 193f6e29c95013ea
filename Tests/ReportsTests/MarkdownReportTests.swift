import Knowledge
import Reports
import TestSupport
import Testing

/// The sheet for a visit as Markdown.
@Suite struct MarkdownReportTests {
  private func sheet() throws -> AnswerSheet {
    var sheet = AnswerSheet(age: AgeRange(52))
    for (code, answer) in [("W01", Answer.yes), ("B01", .no), ("N01", .unsure)] {
      sheet.answers[try #require(RealContent.index.findingsByCode[code]).id] = answer
    }
    let several = try #require(RealContent.guide.findings.first { $0.kind.takesSeveral })
    sheet.answers[several.id] = .chose(several.choices.prefix(2).map(\.id))
    return sheet
  }

  @Test func everythingStandsInItsPart() throws {
    let text = MarkdownReport.text(try .real(try sheet()))
    let heads = text.split(separator: "\n").filter { $0.hasPrefix("#") && !$0.hasPrefix("###") }
    #expect(
      heads == [
        "# \(RealContent.guide.title)", "## What to do now", "## About this visit",
        "## Your answers", "## Why", "## What else can look like this", "## Which patterns your answers fit",
        "## What to watch for", "## What was not asked", "## Sources",
      ])
  }

  @Test func itHoldsTheAdviceWithItsReasons() throws {
    let report = try Report.real(try sheet())
    let text = MarkdownReport.text(report)
    for part in report.advice.doNow + report.advice.watchFor + [report.advice.headline, "2026-11-20"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.contains("not a diagnosis"))
    #expect(text.contains("This guide uses") && text.contains(report.index.terms.release))
    for source in report.advice.reasons.flatMap(\.sources) {
      #expect(text.contains(try #require(report.index.sources[source]).url))
    }
  }

  @Test func answersStandByWordAndByPage() throws {
    let text = MarkdownReport.text(try .real(try sheet()))
    let answers = try #require(
      text.split(separator: "## Your answers\n").last?.split(separator: "## Why").first)
    let words = ["### Yes (2)", "### Not sure (1)", "### No (1)"]
    #expect(answers.split(separator: "\n").filter { $0.hasPrefix("###") }.map(String.init) == words)
    for (word, code) in zip(words, ["W01,", "N01)", "B01)"]) {
      let below = try #require(answers.split(separator: word + "\n").last)
      let lines = below.split(separator: "\n").prefix { !$0.hasPrefix("###") }
      #expect(lines.contains { $0.hasPrefix("- **") && $0.contains(code) }, "\(word)")
    }
    #expect(text.contains("- Date: 2026-11-20\n- Age 52\n"))
    #expect(text.contains("Where it is noticed: "))
  }

  /// What was answered is not told as not asked, nor what does not arise.
  @Test func theOpenQuestionsAreNamed() throws {
    let full = RealContent.guide.findings.reduce(into: AnswerSheet()) { sheet, finding in
      sheet.answers[finding.id] = finding.kind == .yesno ? .no : .unsure
    }
    #expect(MarkdownReport.text(try .real(full)).contains("No question was left out."))
    let empty = MarkdownReport.text(try .real(AnswerSheet()))
    for page in RealContent.guide.pages { #expect(empty.contains(page.title), "\(page.id)") }
    // Of a page that was begun, the open questions.
    let page = try #require(RealContent.guide.pages.first { $0.rows.count > 3 })
    let begun = MarkdownReport.text(try .real(Made.sheet(no: [page.rows[0]])))
    for id in page.rows.dropFirst() {
      #expect(begun.contains(try #require(RealContent.index.findings[id]).code), "\(id)")
    }
  }

  @Test func whoCheckedTheGuideIsSaid() throws {
    var guide = Made.guide([Made.finding("alpha", alone: .soon)])
    guide.reviewers = [
      Reviewer(name: "Ann Lee", role: "nurse", date: try #require(CalendarDay("2026-03-04")))
    ]
    let report = try Report.made(Made.sheet(yes: ["alpha"]), guide: guide)
    for form in [ReportForm.text, .markdown, .html] {
      #expect(try report.text(as: form).contains("Checked by Ann Lee, nurse, on 2026"), "\(form)")
    }
    #expect(try !Report.real(AnswerSheet()).text(as: .text).contains("Checked by"))
  }

  @Test func whatWasNotUsedIsSaid() throws {
    let text = MarkdownReport.text(try .real(AnswerSheet(), notUsed: ["T:1 <One>", "diseases"]))
    let told = try #require(
      text.range(of: "## What of the file was not used\n\n- T:1 \\<One\\>\n- diseases\n"))
    let headline = try #require(text.range(of: "\n**"))
    #expect(told.upperBound <= headline.lowerBound, "it stands above the headline")
    #expect(!MarkdownReport.text(try .real(AnswerSheet())).contains("not used"))
  }
}
