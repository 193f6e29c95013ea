/// Why some text is not read as JSON.
enum JSONFault: Error, Equatable {
  /// It is no sound JSON; the line is the one on which that shows.
  case isBroken(line: Int)
  case isTooLarge
  case isTooDeep
  /// A key stands twice in one object; the line is that of the second.
  case repeats(_ key: String, line: Int)

  /// The fault as a sentence; the line is left out where the place names it already.
  func sentence(tellsLine: Bool) -> String {
    switch self {
    case .isBroken(let line):
      Self.at(line, tellsLine)
        + "this is no sound JSON: check quotes, brackets and commas, and that it is whole"
    case .isTooLarge: "this is larger than \(Limits.importBytes.shown): give a smaller one"
    case .isTooDeep: "this is nested too deeply: \(Limits.importDepth.shown) are read"
    case .repeats(let key, let line):
      Self.at(line, tellsLine) + "\(key.prefix(60)) stands twice in one object: keep the right one"
    }
  }

  private static func at(_ line: Int, _ isTold: Bool) -> String { isTold ? "line \(line): " : "" }
}

extension AnswersFileError {
  /// Why some JSON was not read, with the line.
  init(_ fault: JSONFault) { self.init(message: fault.sentence(tellsLine: true)) }
}
