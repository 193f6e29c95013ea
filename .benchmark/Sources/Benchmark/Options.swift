/// What somebody asked for on the command line.
struct Options: Equatable {
  var rounds = 7
  var articles = 10_000
  var parts = Set(Part.allCases)
  var json: String?
  /// The program that is measured.
  var program = ".build/static/release/fascicle"
  /// The bare peer.
  var bare = ".build/benchmark/bare"
  var content = "Content"
  /// Where everything is made.
  var work = ".build/benchmark"

  static let help = """
    Measures fascicle beside its peers, in turn, and prints one table.

      --rounds N        how often everything is run (7)
      --parts A,B       which parts: screen, idle, commands, search, rules (all)
      --articles N      how many made articles (10000)
      --json FILE       write every value to this file
      --program FILE    the program to measure
      --bare FILE       the bare peer
      --content FOLDER  our own content (Content)
      --work FOLDER     where everything is made (.build/benchmark)

    """

  /// Reads the words of the command line; nil when help is asked for.
  static func read(_ words: [String]) throws(Failure) -> Options? {
    var options = Options()
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--help" || word == "-h" { return nil }
      guard known.contains(word) else {
        throw .usage("there is no \(word): --help lists what there is")
      }
      guard let value = rest.popFirst(), !value.isEmpty else { throw .usage("\(word) needs a value") }
      try options.set(word, value)
    }
    return options
  }

  private static let known = [
    "--rounds", "--parts", "--articles", "--json", "--program", "--bare", "--content", "--work",
  ]

  private mutating func set(_ word: String, _ value: String) throws(Failure) {
    switch word {
    case "--rounds": rounds = try Self.number(word, value, 1...1_000)
    case "--articles": articles = try Self.number(word, value, 100...10_000)
    case "--parts": parts = try Self.parts(value)
    case "--json": json = value
    case "--program": program = value
    case "--bare": bare = value
    case "--content": content = value
    default: work = value
    }
  }

  private static func number(
    _ word: String, _ value: String, _ allowed: ClosedRange<Int>
  ) throws(Failure) -> Int {
    guard let number = Int(value), allowed.contains(number) else {
      throw .usage("\(word) is a number from \(allowed.lowerBound) to \(allowed.upperBound), not \(value)")
    }
    return number
  }

  private static func parts(_ value: String) throws(Failure) -> Set<Part> {
    var parts: Set<Part> = []
    for name in value.split(separator: ",") {
      guard let part = Part(rawValue: String(name)) else {
        let all = Part.allCases.map(\.rawValue).joined(separator: ", ")
        throw .usage("there is no part \(name): the parts are \(all)")
      }
      parts.insert(part)
    }
    guard !parts.isEmpty else { throw .usage("--parts names no part") }
    return parts
  }
}

/// A part of what is measured.
enum Part: String, CaseIterable {
  case screen, idle, commands, search, rules

  /// Whether it needs the made articles.
  var needsCorpus: Bool { self != .rules }
  /// Whether it needs them as a library file.
  var needsLibrary: Bool { [.screen, .idle, .search].contains(self) }
}
