import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// The interface as text: a line in, what is said out.
struct LinearTalk {
  private(set) var driver: Driver
  /// Everything that was said, with what was typed after `>`.
  private(set) var lines: [String] = []
  /// What was said to the latest line.
  private(set) var answer: [String] = []
  private var notice: String?

  init(_ driver: Driver) {
    self.driver = driver
    tell()
  }

  var state: State { driver.state }

  /// Types lines, one after the other.
  mutating func type(_ typed: String...) {
    for line in typed {
      lines += ["", "> \(line)"]
      notice = nil
      if let actions = driver.interface.actions(for: line, in: driver.state) {
        for action in actions { driver.update(action) }
        notice = driver.state.notice
      } else {
        notice = driver.interface.cannotRead(line, driver.state)
      }
      tell()
    }
  }

  private mutating func tell() {
    driver.look()
    answer = (notice.map { [$0, ""] } ?? []) + driver.interface.linearPage(driver.state)
    lines += answer
    let follows = driver.interface.follows(driver.state)
    guard !follows.isEmpty else { return }
    for action in follows { driver.update(action) }
    let next = driver.interface.linearPage(driver.state)
    answer += next
    lines += [""] + next
  }
}

extension Interface {
  /// What linear mode says now, in its lines.
  func linearPage(_ state: State) -> [String] { Self.wrapped(linearParagraphs(state)) }
}
