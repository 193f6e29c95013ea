import Interface
import Screen
import Terminal

/// What some keys will change, worked out before they are pressed.
///
/// Taking a key in and drawing its picture touch nothing outside, so both can be done ahead, and painting as well.
struct Foresight {
  /// What one key leads to, and nothing besides.
  struct Step {
    let key: Key
    let state: State
    let picture: PaintedFrame
  }

  /// The number of the state that the keys meet; nil before the first.
  private(set) var origin: Int?
  private var steps: [Step] = []

  /// Where a key leads from a state; nil where that was not worked out.
  func step(for key: Key, from origin: Int) -> Step? {
    self.origin == origin ? steps.first { $0.key == key } : nil
  }

  /// Begins with another state, and forgets what led on from the one before.
  mutating func begin(at origin: Int) {
    (self.origin, steps) = (origin, [])
  }

  mutating func add(_ step: Step) { steps.append(step) }
}
