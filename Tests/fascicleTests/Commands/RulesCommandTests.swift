import Knowledge
import Reports
import TestSupport
import Testing

/// `fascicle rules` prints the document in each of its forms.
@Suite struct RulesCommandTests {
  @Test(arguments: RulesReport.Form.allCases)
  func eachForm(form: RulesReport.Form) throws {
    let outcome = try Program.command(["rules", "--format", form.rawValue])
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output == RulesReport(RealContent.guide).text(as: form) + "\n")
  }

  @Test func withoutAFormItIsText() throws {
    let plain = try Program.command(["rules"]).output
    #expect(try plain == Program.command(["rules", "--format", "text"]).output)
  }

  @Test func anUnknownFormIsWrongUsage() throws {
    let outcome = try Program.command(["rules", "--format", "pdf"])
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
  }

  /// Nobody may be given half-read rules to sign.
  @Test func contentWithProblemsIsRefused() throws {
    let outcome = try Program.command(["rules", "--content", "/nowhere"])
    #expect(outcome.code == 66)
    #expect(outcome.output == "")
  }
}
