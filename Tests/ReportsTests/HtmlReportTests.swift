import Knowledge
import Reports
import TestSupport
import Testing

/// The sheet for a visit as one page of HTML.
@Suite struct HtmlReportTests {
  /// The names of the elements that are opened and closed, in order.
  private func tags(_ page: String) -> [String] {
    page.matches(of: /<(\/?[a-z][a-z0-9]*)/).map { String($0.1) }
  }

  @Test(arguments: FhirSheets.drawn.prefix(20))
  func thePageStandsAlone(sheet: AnswerSheet) throws {
    let page = HTMLReport.text(try .real(sheet))
    let names = Set(tags(page))
    for name in ["script", "link", "img", "iframe", "object", "a", "form", "base"] {
      #expect(!names.contains(name), "\(name)")
    }
    #expect(!page.contains(" src=") && !page.contains(" href=") && !page.contains("url("))
    #expect(!page.contains("@import") && page.matches(of: /\ on[a-z]+=/).isEmpty)
    #expect(page.contains("default-src 'none'"))
  }

  @Test func itNamesItsLanguage() throws {
    var guide = Made.guide([Made.finding("alpha", alone: .soon)])
    guide.language = "pt-BR"
    #expect(
      HTMLReport.text(try .made(Made.sheet(yes: ["alpha"]), guide: guide)).contains("<html lang=\"pt-BR\">"))
  }

  @Test(arguments: FhirSheets.drawn.prefix(20))
  func whatIsOpenedIsClosed(sheet: AnswerSheet) throws {
    var open: [String] = []
    for name in tags(HTMLReport.text(try .real(sheet, notUsed: ["x"]))) where name != "meta" && name != "hr" {
      if name.hasPrefix("/") {
        #expect(open.popLast() == String(name.dropFirst()))
      } else {
        open.append(name)
      }
    }
    #expect(open == [])
  }

  @Test(arguments: FhirSheets.drawn.prefix(20))
  func itHoldsWhatASheetMustHold(sheet: AnswerSheet) throws {
    let report = try Report.real(sheet)
    let page = HTMLReport.text(report)
    #expect(page.contains("not a diagnosis") && page.contains("2026-11-20"))
    #expect(page.contains(report.index.terms.release) && page.contains("Human Phenotype Ontology"))
    for part in report.advice.doNow + report.advice.watchFor { #expect(page.contains(escaped(part))) }
    for (id, answer) in sheet.answers where answer == .yes || answer == .no || answer == .unsure {
      let finding = try #require(report.index.findings[id])
      #expect(page.contains("(\(finding.code)"), "\(finding.code)")
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }

  /// The urgency stands out without colour, and can be styled by its name.
  @Test(arguments: [("E11", "emergency"), ("V01", "today"), ("W01", "soon")])
  func theHeadlineBearsItsLevel(code: String, level: String) throws {
    let id = try #require(RealContent.index.findingsByCode[code]).id
    let page = HTMLReport.text(try .real(Made.sheet(yes: [id])))
    #expect(page.contains("<p class=\"headline \(level)\">\(level.uppercased()): "))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "</style><img src=x>", "\" onload=\"x", "&lt;", "\u{1B}[31m", "\u{202E}x",
    "\u{9B}x",
  ])
  func nothingFromOutsideActs(text: String) throws {
    let page = HTMLReport.text(try .real(AnswerSheet(), notUsed: [text]))
    #expect(!page.contains(text))
    #expect(!page.contains("<script") && !page.contains("<img"))
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }
}
