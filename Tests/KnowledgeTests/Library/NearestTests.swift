import Knowledge
import Testing

/// Slips of the fingers find their name; other words find none.
@Suite struct NearestTests {
  private static let names = ["emergency", "soon", "routine", "none", "W01", "B02", "lost-ability"]

  @Test(arguments: [
    ("soon", "soon"), ("son", "soon"), ("sooon", "soon"), ("sono", "soon"), ("SOON", "soon"), ("w01", "W01"),
    ("W1", "W01"), ("emergancy", "emergency"), ("emergncey", "emergency"), ("rountine", "routine"),
    ("lost-abilty", "lost-ability"), ("lost_ability", "lost-ability"), ("b02", "B02"),
  ])
  func slips(text: String, meant: String) {
    #expect(Nearest.to(text, among: Self.names) == meant)
  }

  @Test(arguments: ["", "urgent", "tomorrow", "x", "Z99", "emergency-emergency", "🙂"])
  func otherWords(text: String) {
    #expect(Nearest.to(text, among: Self.names) == nil)
  }

  @Test func theNearerOneWins() {
    #expect(Nearest.to("twitches", among: ["switches", "twitcher", "twitches"]) == "twitches")
  }

  @Test func theFirstOfEqualsWins() {
    #expect(Nearest.to("beta", among: ["betb", "beto"]) == "betb")
    #expect(Nearest.to("beta", among: ["beto", "betb"]) == "beto")
  }

  @Test func nothingIsNearWhereNothingIsKnown() {
    #expect(Nearest.to("soon", among: []) == nil)
  }

  @Test func longWordsEndSomewhere() {
    #expect(Nearest.to(String(repeating: "a", count: 100_000), among: Self.names) == nil)
  }
}
