/// The programs that the terminal's part is compared with.
struct OtherPrograms {
  let options: Options
  let corpus: Corpus
  let home: String

  var all: [ScreenProgram] { [bare, less, whiptail, fzf, newsboat] }

  /// Two panes, painted by ncurses, and nothing else: the base that is like ours.
  private var bare: ScreenProgram {
    ScreenProgram(
      name: "bare ncurses", words: [options.bare, corpus.titles, corpus.long], ready: "quit",
      steps: Step.thereAndBack(.move, "j", "k", times: 20) + [.keys("j")]
        + Step.each(.open, Keys.enter, then: "h", "j", times: 8) + [.keys(Keys.enter)]
        + Step.thereAndBack(.scroll, "j", "k", times: 20) + Step.thereAndBack(.page, " ", "b", times: 8)
        + [.burst(.burst, "j", 1_000)],
      quit: "q")
  }

  /// The long article over the full width, so its scrolling is the terminal's own.
  private var less: ScreenProgram {
    ScreenProgram(
      name: "less, full width", words: ["less", corpus.long], ready: "long.txt",
      steps: Step.thereAndBack(.scroll, "j", "k", times: 20) + Step.thereAndBack(.page, " ", "b", times: 8)
        + [.burst(.burst, "j", 1_000)],
      quit: "q")
  }

  /// Sixty boxes to tick.
  private var whiptail: ScreenProgram {
    let boxes = (1...60).flatMap { ["box\($0)", "The box of number \($0)", "off"] }
    return ScreenProgram(
      name: "whiptail", words: ["whiptail", "--checklist", "Boxes", "38", "100", "30"] + boxes,
      ready: "Cancel",
      steps: Step.thereAndBack(.move, Keys.down, Keys.up, times: 20)
        + (0..<20).flatMap { _ in [Step.timed(.answer, " "), .keys(Keys.down)] },
      quit: "\t\t\r")
  }

  /// All titles, filtered while typing.
  private var fzf: ScreenProgram {
    ScreenProgram(
      name: "fzf, titles", words: ["/bin/sh", "-c", "exec fzf < '\(corpus.titles)'"],
      ready: "\(corpus.maker.count)/\(corpus.maker.count)",
      steps: Step.thereAndBack(.move, Keys.up, Keys.down, times: 20)
        + Step.typed(.type, corpus.maker.query),
      quit: Keys.escape, needs: ["fzf"])
  }

  /// A hundred of the articles as a feed that was read before.
  private var newsboat: ScreenProgram {
    ScreenProgram(
      name: "newsboat, 100 articles", words: newsboatWords + ["-q"], ready: "Made articles",
      steps: [.keys(Keys.enter)] + Step.thereAndBack(.move, Keys.down, Keys.up, times: 20)
        + Step.each(.open, Keys.enter, then: "q", Keys.down, times: 8) + [.keys(Keys.enter)]
        + Step.thereAndBack(.scroll, Keys.down, Keys.up, times: 20)
        + (0..<4).flatMap { _ in Step.thereAndBack(.page, Keys.pageDown, Keys.pageUp, times: 1) },
      quit: "qqq")
  }

  private var newsboatWords: [String] {
    let files = [
      "-u", corpus.feeds, "-c", options.work + "/newsboat.db", "-C", options.work + "/newsboat.conf",
    ]
    return ["newsboat"] + files
  }

  /// Lets a program read its articles in, where it wants that done before.
  func prepare(_ program: ScreenProgram) throws(Failure) {
    guard program.words[0] == "newsboat" else { return }
    try Files.remove(options.work + "/newsboat.db")
    try Files.write("auto-reload no\nconfirm-exit no\n", to: options.work + "/newsboat.conf")
    try WholeCommand.run(
      newsboatWords + ["-x", "reload"], environment: Surroundings.terminal(home: home))
  }
}
