/// A search as a command of its own, beside SQLite's plain full-text search over the same made articles.
struct SearchPart {
  private let options: Options
  private let corpus: Corpus
  private let libraries: Libraries

  init(_ options: Options, _ corpus: Corpus, _ libraries: Libraries) {
    self.options = options
    self.corpus = corpus
    self.libraries = libraries
  }

  private var table: String { options.work + "/articles.db" }
  private static let times = 5

  func run(_ figures: inout Figures) throws(Failure) {
    let hasTable = Files.program("sqlite3") != nil
    if hasTable {
      try Files.remove(table)
      try WholeCommand.run(["sqlite3", table], environment: Surroundings.plain, input: corpus.statements)
    } else {
      Progress.say("sqlite3 is left out: it is not installed")
    }
    for round in 1...options.rounds {
      Progress.say("round \(round) of \(options.rounds): searching")
      for _ in 0..<Self.times {
        figures.add([try search()], .search, "fascicle search", round: round)
        if hasTable { figures.add([try query()], .search, "sqlite3, plain FTS5", round: round) }
      }
    }
  }

  private func search() throws(Failure) -> Double {
    try WholeCommand.run(
      [
        options.program, "search", "--json", "--limit", "10", "--content", libraries.large,
        corpus.maker.query,
      ],
      environment: Surroundings.terminal(home: libraries.home))
  }

  private func query() throws(Failure) -> Double {
    try WholeCommand.run(
      ["sqlite3", "-json", table, SearchTable.query(corpus.maker.query)], environment: Surroundings.plain)
  }
}
