import Knowledge
import Reports
import Testing

/// How the document looks in each of its forms, on a guide with one of each thing.
@Suite struct SmallRulesTests {
  private static let report = RulesReport(SmallRules.guide)

  /// Whether a form holds some lines just as they stand here.
  private func expect(_ form: RulesReport.Form, holds lines: String) {
    let text = Self.report.text(as: form)
    #expect(text.contains("\n" + lines + "\n"), "\(text)")
  }

  @Test func whatToLookAtFirstAndTheMostUrgentLevelAsText() {
    expect(
      .text,
      holds: """
        Look here first
        ===============

        These were decided without a source that says it so, and need a
        clinician to confirm them. The most urgent come first.

        Decisions about the whole guide

        1. One number for all.
           [ ] agree   [ ] change: ______________________________

        Decisions about a single line

        - Line 3, EMERGENCY: A01 There is alpha. Alpha is never old.

        EMERGENCY: This is emergency.
        =============================

        What people read here

        2. This is emergency.
           - Words for emergency.
           - What to do now:
             - Do emergency.
           - What to watch for:
             - Watch emergency.
           - Sources:
             - [1] guidance-work
           [ ] agree   [ ] change: ______________________________

        Signs that alone give this level

        3. A01 There is alpha
           - Asked: Is there alpha?
           - A yes means: Alpha cannot wait.
           - Not sure asks for: TODAY
           - Decided without a source: Alpha is never old.
           - Sources:
             - [2] The work. Somebody, 2020. https://example.org/work
           [ ] agree   [ ] change: ______________________________

        Rules that give this level

        No rule gives it.
        """)
  }

  @Test func aRuleAsText() {
    expect(
      .text,
      holds: """

        """)
  }

  @Test func aSignAsMarkdown() {
    expect(
      .markdown,
      holds: #"""
        3. **A01 There is alpha**
           - Asked: Is there alpha?
           - A yes means: Alpha cannot wait.
           - Not sure asks for: TODAY
           - **Decided without a source:** Alpha is never old.
           - Sources:
             - \[2\] The work. Somebody, 2020. <https://example.org/work>

           \[ \] agree   \[ \] change: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
        """#)
  }

  @Test func aSignAsHTML() {
    expect(
      .html,
      holds: """
        <ol start="3">
        <li><strong>A01 There is alpha</strong>
        <ul>
        <li>Asked: Is there alpha?</li>
        <li>A yes means: Alpha cannot wait.</li>
        <li>Not sure asks for: TODAY</li>
        <li><strong>Decided without a source: </strong>Alpha is never old.</li>
        <li>Sources:
        <ul>
        <li>[2] The work. Somebody, 2020. https://example.org/work</li>
        </ul></li>
        </ul>
        <p>[ ] agree   [ ] change: ______________________________</p></li>
        </ol>
        """)
  }

  @Test func theTableOfFitsAsHTML() {
    expect(
      .html,
      holds: """
        <table>
        <tr><th>Sign</th><th>first</th></tr>
        <tr><td>Alpha (A01)</td><td>strong</td></tr>
        </table>
        """)
  }

  /// What an author writes can act as nothing but text.
  @Test func marksOfAFormAreSpeltOut() {
    #expect(Self.report.text(as: .html).contains("Both &lt;matter&gt; [2]."))
    #expect(Self.report.text(as: .markdown).contains(#"Both \<matter\> \[2\]."#))
  }

  @Test func thePageIsInTheGuidesLanguage() {
    #expect(Self.report.text(as: .html).hasPrefix("<!DOCTYPE html>\n<html lang=\"pt-BR\">\n"))
  }

  @Test func itEndsWithRoomToSign() {
    let end = Self.report.text(as: .text).split(separator: "\n").suffix(5).map { $0.prefix { $0 != ":" } }
    #expect(end == ["- Name", "- Profession", "- Registration", "- Date", "- Signature"])
  }
}
