/// One thing that is done to a program on a terminal.
enum Step {
  /// Keys that are not measured.
  case keys(String)
  /// A key whose answer is timed.
  case timed(Measure, String)
  /// Many of the same key at once.
  case burst(Measure, String, Int)

  /// A key and the one that takes it back, each so many times; both are timed.
  static func thereAndBack(_ measure: Measure, _ there: String, _ back: String, times: Int) -> [Step] {
    [there, back].flatMap { key in (0..<times).map { _ in Step.timed(measure, key) } }
  }

  /// A key that is timed, followed by others that are not, so many times.
  static func each(_ measure: Measure, _ key: String, then others: String..., times: Int) -> [Step] {
    (0..<times).flatMap { _ in [.timed(measure, key)] + others.map { .keys($0) } }
  }

  /// A text letter by letter.
  static func typed(_ measure: Measure, _ text: String) -> [Step] {
    text.map { .timed(measure, String($0)) }
  }
}

/// The keys that are no letters, as a terminal in keypad mode sends them.
enum Keys {
  static let enter = "\r"
  static let escape = "\u{1B}"
  static let up = "\u{1B}OA"
  static let down = "\u{1B}OB"
  static let left = "\u{1B}OD"
  static let pageUp = "\u{1B}[5~"
  static let pageDown = "\u{1B}[6~"
}
