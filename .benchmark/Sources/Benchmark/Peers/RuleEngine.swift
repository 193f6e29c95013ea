import Knowledge

/// CLIPS with our rules.
struct RuleEngine {
  private let guide: Guide
  private let sheet: AnswerSheet
  /// The program that it is given.
  private let file: String

  /// A sheet is worked out so many times for one value.
  private static let times = 500

  init(_ guide: Guide, _ sheet: AnswerSheet, file: String) {
    self.guide = guide
    self.sheet = sheet
    self.file = file
  }

  /// Whether it can be asked at all.
  var isThere: Bool { Files.program("clips") != nil }

  func prepare() throws(Failure) {
    try Files.write(EngineRules.program(guide, sheet, times: Self.times), to: file)
  }

  /// What holds, and the microseconds of a whole sheet.
  func run() throws(Failure) -> (held: Set<String>, time: Double) {
    let output = file + ".out"
    try WholeCommand.run(["clips", "-f2", file], environment: Surroundings.plain, output: output)
    let lines = (Files.text(output) ?? "").split(separator: "\n")
    func after(_ word: String) -> [String] {
      lines.filter { $0.hasPrefix(word) }.map { String($0.dropFirst(word.count)) }
    }
    guard let time = after(EngineRules.took).first.flatMap({ Double($0) }) else {
      throw .system("CLIPS did not take our rules: \(output) tells why")
    }
    return (Set(after(EngineRules.held)), time)
  }
}
