/// Programs on a terminal, in turn: their start, their keys, and what they do when nobody does anything.
struct ScreenPart {
  private let options: Options
  private let programs: [ScreenProgram]
  private let home: String

  /// How often a program is started in a round.
  private static let starts = 5
  /// In so many rounds it is left alone for a while.
  private static let idleRounds = 3

  init(_ options: Options, _ corpus: Corpus, _ libraries: Libraries) throws(Failure) {
    self.options = options
    home = libraries.home
    try Files.makeFolder(home)
    let others = OtherPrograms(options: options, corpus: corpus, home: home)
    let own = [
      OwnPrograms.small(options.program, libraries),
      OwnPrograms.large(
        options.program, libraries, query: corpus.maker.query, count: options.articles),
    ]
    var found = own
    for program in others.all {
      if let missing = program.missing {
        Progress.say("\(program.name) is left out: \(missing) is not there")
        continue
      }
      do throws(Failure) {
        try others.prepare(program)
        found.append(program)
      } catch {
        Progress.say("\(program.name) is left out: \(error.message)")
      }
    }
    programs = found
  }

  /// Runs every program once unmeasured, so that its files are at hand, and then all in turn.
  func run(_ figures: inout Figures) throws(Failure) {
    var running: [ScreenProgram] = []
    for program in programs {
      do throws(Failure) {
        try start(program).end(asking: program.quit)
        running.append(program)
      } catch {
        guard program.name != OwnPrograms.name else { throw error }
        Progress.say("\(program.name) is left out: \(error.message)")
      }
    }
    for round in 1...options.rounds {
      for program in running {
        Progress.say("round \(round) of \(options.rounds): \(program.name)")
        do throws(Failure) {
          if options.parts.contains(.screen) { try keys(program, round, &figures) }
          if options.parts.contains(.idle), round <= Self.idleRounds { try idle(program, round, &figures) }
        } catch {
          Progress.say("  \(error.message); the round goes on without it")
        }
      }
    }
  }

  private func start(_ program: ScreenProgram) throws(Failure) -> TerminalProgram {
    let environment = Surroundings.terminal(home: home) + program.environment
    return try TerminalProgram(program.words, environment: environment, ready: program.ready)
  }

  private func keys(_ program: ScreenProgram, _ round: Int, _ figures: inout Figures) throws(Failure) {
    var starts: [Double] = []
    for _ in 1..<Self.starts {
      let started = try start(program)
      starts.append(started.start)
      started.end(asking: program.quit)
    }
    let started = try start(program)
    defer { started.end(asking: program.quit) }
    figures.add(starts + [started.start], .start, program.name, round: round)
    var silent: [String: Int] = [:]
    for step in program.steps {
      switch step {
      case .keys(let keys): _ = started.press(keys)
      case .timed(let measure, let key):
        guard let answer = started.press(key) else {
          silent[measure.rawValue, default: 0] += 1
          continue
        }
        figures.add([answer.time], measure, program.name, round: round)
        if let output = measure.output {
          figures.add([Double(answer.bytes)], output, program.name, round: round)
        }
      case .burst(let measure, let key, let count):
        guard let answer = started.press(String(repeating: key, count: count), quiet: 200) else { continue }
        figures.add([Double(count) * 1_000 / answer.time], measure, program.name, round: round)
      }
    }
    for (measure, count) in silent.sorted(by: { $0.key < $1.key }) {
      Progress.say("  \(measure): \(count) keys had no answer and do not count")
    }
  }

  private func idle(_ program: ScreenProgram, _ round: Int, _ figures: inout Figures) throws(Failure) {
    let started = try start(program)
    defer { started.end(asking: program.quit) }
    _ = started.terminal.collect(for: 500)
    let facts = ProcessFacts(process: started.process)
    let before = (facts.wakeUps, facts.processorTime)
    let output = started.terminal.collect(for: 5_000)
    figures.add([Double(output.bytes)], .idleBytes, program.name, round: round)
    if let first = before.0, let last = facts.wakeUps {
      figures.add([Double(last - first)], .wakeUps, program.name, round: round)
    }
    if let first = before.1, let last = facts.processorTime {
      figures.add([Double(last - first) / 1_000], .idleTime, program.name, round: round)
    }
    if let memory = facts.memory { figures.add([Double(memory)], .memory, program.name, round: round) }
  }
}
