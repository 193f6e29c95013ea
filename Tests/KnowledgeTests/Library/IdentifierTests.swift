import Knowledge
import Testing

/// Names of things.
@Suite struct IdentifierTests {
  @Test func aNameIsAsItWasWritten() {
    #expect(Finding.ID("lost-ability").name == "lost-ability")
    #expect("\(Finding.ID("lost-ability"))" == "lost-ability")
    #expect(Finding.ID("alpha") == "alpha")
    #expect(Finding.ID("alpha") != "Alpha")
  }

  @Test func namesAreOrderedAsText() {
    let names: [Article.ID] = ["beta", "alpha", "alpha-two"]
    #expect(names.sorted() == ["alpha", "alpha-two", "beta"])
  }

  @Test func equalNamesAreOneKey() {
    let ids: Set<Source.ID> = ["one", Source.ID("one"), "two"]
    #expect(ids.count == 2)
  }
}
