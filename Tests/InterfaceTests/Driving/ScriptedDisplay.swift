import Screen

/// A display that is fed its events beforehand and keeps every frame it was shown.
struct ScriptedDisplay: Display {
  private(set) var size: Size
  private(set) var frames: [Frame] = []
  private var events: [Event] = []

  init(size: Size) {
    self.size = size
  }

  /// Adds events for later.
  mutating func feed(_ more: [Event]) {
    events += more
  }

  /// Keeps the frame, and the one before it.
  mutating func show(_ frame: Frame) {
    frames = frames.suffix(1) + [frame]
  }

  /// The next event that was fed; after the last one time runs out, or the display is closed.
  mutating func nextEvent(within milliseconds: Int?) -> Event {
    guard !events.isEmpty else { return milliseconds == nil ? .closed : .idle }
    let event = events.removeFirst()
    if case .resized(let size) = event { self.size = size }
    return event
  }

  /// Whether any event that was fed is left.
  func hasWaitingEvent(within milliseconds: Int) -> Bool { !events.isEmpty }
}
