import Knowledge
import Reports
import Screen
import TestSupport
import Testing

/// The document for clinicians on the real content: nothing is left out, and nothing stands twice.
@Suite struct RulesReportTests {
  private static let report = RulesReport(RealContent.guide)
  private static let markdown = report.text(as: .markdown)

  /// The titles of the numbered lines, in order.
  private static func titles() -> [String] {
    markdown.matches(of: /(?m)^[0-9]+\. \*\*(.*)\*\*$/).map { String($0.1).replacing("\\", with: "") }
  }

  @Test func everyFindingStandsOnce() {
    let codes = Self.titles().compactMap { $0.split(separator: " ").first.map(String.init) }
    for finding in RealContent.guide.findings {
      #expect(codes.count { $0 == finding.code } == 1, "\(finding.code)")
    }
  }

  @Test func everyRuleStandsOnce() {
    let titles = Self.titles()
    #expect(RealContent.guide.rules.count > 50)
    for rule in RealContent.guide.rules {
      #expect(titles.count { $0 == "Rule \(rule.id)" } == 1, "\(rule.id)")
    }
  }

  @Test func theNumbersRunFromOneWithoutAGap() throws {
    let numbers = Self.markdown.matches(of: /(?m)^([0-9]+)\. \*\*/).compactMap { Int($0.1) }
    #expect(numbers == Array(1...numbers.count))
    #expect(Self.markdown.contains("in \(numbers.count) numbered lines"))
    let boxes = Self.markdown.matches(of: /\\\[ \\\] agree/).count
    #expect(boxes == numbers.count)
  }

  @Test(arguments: RulesReport.Form.allCases)
  func everySourceIsNamed(form: RulesReport.Form) throws {
    let text = Self.report.text(as: form).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let used = RealContent.guide.findings.flatMap(\.sources) + RealContent.guide.rules.flatMap(\.sources)
    for id in Set(used) {
      let title = try #require(RealContent.index.sources[id]).title
      // What stands before any sign that a form spells out.
      let plain = title.prefix { !"&'\"<>[]#*_!~`|\\".contains($0) }
      #expect(text.contains(plain.split(separator: " ").joined(separator: " ")), "\(title)")
    }
  }

  @Test func everyDecisionIsToldFirst() throws {
    let start = try #require(Self.markdown.firstRange(of: "## Look here first"))
    let end = try #require(Self.markdown.firstRange(of: "## EMERGENCY"))
    let first = Self.markdown[start.upperBound..<end.lowerBound].replacing("\\", with: "")
    let guide = RealContent.guide
    let decided = guide.decided + guide.findings.compactMap(\.decided) + guide.rules.compactMap(\.decided)
    #expect(decided.count >= 12)
    for decision in decided { #expect(first.contains(decision), "\(decision)") }
  }

  @Test func theMostUrgentDecisionsComeFirst() {
    let levels = Self.markdown.matches(of: /(?m)^- \*\*Line [0-9]+, ([A-Za-z ]+):/).map { String($0.1) }
    let order = ["EMERGENCY", "TODAY", "SOON", "ROUTINE", "no level"]
    #expect(levels.count >= 9)
    #expect(levels.map { order.firstIndex(of: $0) ?? -1 } == levels.compactMap(order.firstIndex).sorted())
  }

  @Test func noLineIsWiderThanEightyColumns() {
    for line in Self.report.text(as: .text).split(separator: "\n") {
      #expect(CharacterWidth.of(String(line)) <= 80, "\(line)")
    }
  }

  @Test func theSameGuideGivesTheSameText() {
    for form in RulesReport.Form.allCases {
      #expect(RulesReport(RealContent.guide).text(as: form) == Self.report.text(as: form))
    }
  }

  @Test func thePageStandsAloneAndIsWhole() {
    let page = Self.report.text(as: .html)
    let tags = page.matches(of: /<(\/?[a-z][a-z0-9]*)/).map { String($0.1) }
    var open: [String] = []
    for name in tags where name != "meta" && name != "hr" {
      if name.hasPrefix("/") {
        #expect(open.popLast() == String(name.dropFirst()))
      } else {
        open.append(name)
      }
    }
    #expect(open == [])
    for name in ["script", "link", "img", "a", "form"] { #expect(!tags.contains(name), "\(name)") }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(RealContent.guide.language)\">"))
    #expect(page.contains("<title>") && page.contains("default-src 'none'") && page.contains("@media print"))
  }

  @Test func whoCheckedItIsSaid() throws {
    var guide = SmallRules.guide
    #expect(RulesReport(guide).text(as: .text).contains("No doctor or nurse has checked these pages yet."))
    guide.reviewers = [
      Reviewer(name: "Ann Lee", role: "nurse", date: try #require(CalendarDay("2026-03-04")))
    ]
    #expect(RulesReport(guide).text(as: .text).contains("Checked by Ann Lee, nurse, on 2026-03-04."))
  }

  @Test func aGuideWithoutDecisionsSaysSo() {
    let text = RulesReport(Made.guide([])).text(as: .text)
    #expect(text.contains("The content names no decision that was taken without a source."))
  }
}
