/// What is measured, in the order of the table.
enum Measure: String, CaseIterable {
  case start = "start to first frame"
  case move = "move the bar"
  case scroll = "scroll a line in a pane"
  case page = "page"
  case answer = "answer a question"
  case open = "open an article"
  case type = "type a letter of a query"
  case burst = "1,000 scroll keys at once"
  case moveBytes = "move the bar, output"
  case scrollBytes = "scroll a line, output"
  case pageBytes = "page, output"
  case wakeUps = "idle 5 s, wake-ups"
  case idleTime = "idle 5 s, processor"
  case idleBytes = "idle 5 s, output"
  case memory = "memory (PSS)"
  case build = "build all articles"
  case rebuild = "build again, one changed"
  case search = "search, a command"
  case rules = "rules, a full sheet"
  case question = "rules, the next question"

  /// What one of it is counted in.
  var unit: String {
    switch self {
    case .start, .move, .scroll, .page, .answer, .open, .type, .build, .rebuild, .search: "ms"
    case .burst: "keys/s"
    case .moveBytes, .scrollBytes, .pageBytes, .idleBytes: "bytes"
    case .wakeUps: "times"
    case .idleTime, .rules, .question: "us"
    case .memory: "KiB"
    }
  }

  /// What a key of this measure sends; nil where that is not told.
  var output: Measure? {
    switch self {
    case .move: .moveBytes
    case .scroll: .scrollBytes
    case .page: .pageBytes
    default: nil
    }
  }
}
