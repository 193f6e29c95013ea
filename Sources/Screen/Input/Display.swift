/// Where frames are shown and events come from: a terminal, or a script in a test.
package protocol Display {
  var size: Size { get }

  /// Shows a frame: what changed since the last one, in one go.
  mutating func show(_ frame: Frame)

  /// Waits for the next event, and answers `idle` when this time has passed without one; nil waits for ever.
  mutating func nextEvent(within milliseconds: Int?) -> Event

  /// Whether another event is waiting, or comes within this time.
  mutating func hasWaitingEvent(within milliseconds: Int) -> Bool
}

extension Display {
  /// Whether another event is waiting already, so that painting can wait for it.
  package mutating func hasWaitingEvent() -> Bool { hasWaitingEvent(within: 0) }
}
