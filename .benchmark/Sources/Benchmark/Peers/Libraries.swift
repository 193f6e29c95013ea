/// Our own content and the made articles as library files, and how the program is called on them.
struct Libraries {
  private let options: Options
  private let corpus: Corpus

  init(_ options: Options, _ corpus: Corpus) {
    self.options = options
    self.corpus = corpus
  }

  var own: String { options.work + "/own.fascicle" }
  var large: String { options.work + "/large.fascicle" }
  /// The home of everything that is started.
  var home: String { options.work + "/home" }

  func pack() throws(Failure) {
    try pack(options.content, to: own)
    try pack(corpus.content, to: large)
  }

  /// Compiles a folder, and gives the milliseconds.
  @discardableResult
  func pack(_ folder: String, to file: String) throws(Failure) -> Double {
    try WholeCommand.run(
      [options.program, "pack", folder, "-o", file], environment: Surroundings.terminal(home: home))
  }
}
