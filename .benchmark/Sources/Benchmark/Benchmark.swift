import Authoring
import Glibc
import Knowledge

/// Measures the program beside its peers, in turn A B C A B C, and prints one table; `.benchmark/run` calls it.
@main
struct Benchmark {
  let options: Options
  let corpus: Corpus
  private(set) var figures = Figures()

  static func main() {
    do throws(Failure) {
      guard let options = try Options.read(Array(CommandLine.arguments.dropFirst())) else {
        return print(Options.help, terminator: "")
      }
      var benchmark = try Benchmark(options)
      try benchmark.run()
    } catch {
      Progress.say("fascicle-benchmark: \(error.message)")
      exit(error.code)
    }
  }

  /// With paths that hold wherever a program is started.
  init(_ asked: Options) throws(Failure) {
    var options = asked
    try Files.makeFolder(options.work)
    for path in [\Options.program, \Options.bare, \Options.content, \Options.work] {
      if let whole = Files.wholePath(options[keyPath: path]) { options[keyPath: path] = whole }
    }
    self.options = options
    corpus = Corpus(in: options.work, articles: options.articles)
  }

  private mutating func run() throws(Failure) {
    guard Files.isThere(options.program) else {
      throw .notFound("there is no program \(options.program): name it with --program, or use .benchmark/run")
    }
    if let json = options.json { try Files.write("", to: json) }
    let machine = Machine.here
    if options.parts.contains(where: \.needsCorpus) {
      Progress.say("making \(options.articles) articles")
      try corpus.make(from: options.content)
    }
    let libraries = Libraries(options, corpus)
    if options.parts.contains(where: \.needsLibrary) {
      Progress.say("packing them")
      try libraries.pack()
    }
    let failures = Part.allCases.filter(options.parts.contains).compactMap { measure($0, libraries) }
    if let json = options.json {
      try Files.write(FiguresFile.text(figures, machine: machine, options: options), to: json)
    }
    print("\n" + Table.caption(machine, options) + "\n\n" + Table.text(figures), terminator: "")
    if let first = failures.first { throw first }
  }

  /// Measures one part; why it could not be finished, if so, for what was measured before still counts.
  private mutating func measure(_ part: Part, _ libraries: Libraries) -> Failure? {
    do throws(Failure) {
      switch part {
      case .screen: try ScreenPart(options, corpus, libraries).run(&figures)
      case .idle:
        if !options.parts.contains(.screen) { try ScreenPart(options, corpus, libraries).run(&figures) }
      case .commands: try CommandPart(options, corpus).run(&figures)
      case .search: try SearchPart(options, corpus, libraries).run(&figures)
      case .rules: try RulesPart(options).run(&figures)
      }
      return nil
    } catch {
      Progress.say("\(part.rawValue) was not finished: \(error.message)")
      return error
    }
  }
}
