/// The program itself, on both libraries.
enum OwnPrograms {
  static let name = "fascicle"

  /// On our own content: the list, the first article, and the checklist's first questions.
  static func small(_ program: String, _ libraries: Libraries) -> ScreenProgram {
    ScreenProgram(
      name: name, words: [program], environment: content(libraries.own), ready: "quit",
      steps: [.keys("1")] + Step.thereAndBack(.move, "j", "k", times: 20) + opening(times: 8)
        + [.keys("g"), .keys(Keys.enter)]
        + Step.thereAndBack(.scroll, "j", "k", times: 20)
        + (0..<8).flatMap { _ in Step.thereAndBack(.page, Keys.pageDown, Keys.pageUp, times: 1) }
        + [.keys("2"), .keys(Keys.enter), .keys(Keys.down)] + Step.each(.answer, "n", then: "u", times: 20),
      quit: "\u{3}")
  }

  /// On the library with the made articles: the list, the long article at its end, and the search.
  static func large(_ program: String, _ libraries: Libraries, query: String, count: Int) -> ScreenProgram {
    ScreenProgram(
      name: "\(name), \(Table.number(Double(count))) articles",
      words: [program], environment: content(libraries.large), ready: "quit",
      steps: [.keys("1")] + Step.thereAndBack(.move, "j", "k", times: 20) + opening(times: 8)
        + [.keys("G"), .keys(Keys.enter)]
        + Step.thereAndBack(.scroll, "j", "k", times: 20)
        + Step.thereAndBack(.page, Keys.pageDown, Keys.pageUp, times: 8)
        + [.burst(.burst, "j", 1_000), .keys(Keys.left), .keys("/")] + Step.typed(.type, query),
      quit: "\u{3}")
  }

  /// It is started without arguments, as people start it.
  private static func content(_ library: String) -> [String] { ["FASCICLE_CONTENT=\(library)"] }

  /// Opens one article after the other.
  private static func opening(times: Int) -> [Step] {
    Step.each(.open, Keys.enter, then: Keys.left, "j", times: times)
  }
}
