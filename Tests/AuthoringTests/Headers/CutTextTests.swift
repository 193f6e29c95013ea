import Testing

/// A text that YAML ends at a `#` is told, and a remark on a line of its own is not.
@Suite struct CutTextTests {
  private static let message = "the text ends at a #: what follows is not read"

  @Test(arguments: [
    Fault(header: "term: Other <<1>># 2", .init(message: message, help: "in quotes")),
    Fault(header: "term: Other\nalso:\n  - one <<1>># two\n  - three", .init(message: message)),
    Fault(header: "term: Other word\n  goes on <<1>>#here", .init(message: message)),
    Fault("comparison/feature.md", "Like this.", "Like this <<1>># one.", .init(message: message)),
    Fault("articles/start/page.md", "title: A page", "title: A page <<1>># 1", .init(message: message)),
  ])
  func textsThatAreCut(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    "term: \"Other # 2\"", "term: 'Other' # a remark", "term: C#-like", "# a remark\nterm: Other\n# another",
    "term: Other\nalso: [one, two] # both", "term: Other\n#also: x",
  ])
  func remarksThatCutNothing(header: String) throws {
    try Fault(header: header).check()
  }
}
