/// Whole commands: building everything from a folder of articles, and again after one of them has changed.
struct CommandPart {
  private let options: Options
  private let corpus: Corpus
  private let libraries: Libraries

  init(_ options: Options, _ corpus: Corpus) {
    self.options = options
    self.corpus = corpus
    libraries = Libraries(options, corpus)
  }

  private var packed: String { options.work + "/packed.fascicle" }
  private var site: String { options.work + "/site" }
  private var cache: String { options.work + "/hugo-cache" }

  func run(_ figures: inout Figures) throws(Failure) {
    let hasHugo = Files.program("hugo") != nil
    if !hasHugo { Progress.say("hugo is left out: it is not installed") }
    for round in 1...options.rounds {
      Progress.say("round \(round) of \(options.rounds): building \(options.articles) articles")
      for made in [packed, libraries.home + "/fascicle/cache", site, cache] { try Files.remove(made) }
      figures.add([try pack()], .build, "fascicle pack", round: round)
      if hasHugo { figures.add([try hugo()], .build, "hugo", round: round) }
      try corpus.change(time: round, original: options.content)
      figures.add([try pack()], .rebuild, "fascicle pack", round: round)
      if hasHugo { figures.add([try hugo()], .rebuild, "hugo", round: round) }
    }
  }

  private func pack() throws(Failure) -> Double {
    try libraries.pack(corpus.content, to: packed)
  }

  private func hugo() throws(Failure) -> Double {
    try WholeCommand.run(
      ["hugo", "--quiet", "--source", corpus.site, "--destination", site, "--cacheDir", cache],
      environment: Surroundings.terminal(home: libraries.home))
  }
}
