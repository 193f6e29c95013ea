import Screen

/// What an action would do to the answers.
package struct Answering: Sendable, Equatable {
  /// Whether a yes to what it answers asks for help at once or the same day.
  package var isUrgent = false
  /// Whether the same once more would take it back.
  package var isToggle = false
}

/// What stands on the screen, as far as it decides what a key answers.
package struct Shown: Sendable, Equatable {
  let pane: Int
  let overlays: Int
  let stage: ChecklistPane.Stage
}

/// Keeps keys from answering what nobody can have read: keys that are held, bounce, or came too early.
///
/// Times are in milliseconds of any clock that only goes forward.
package struct KeyGuard: Sendable {
  enum Verdict: Equatable {
    case pass
    /// The key does nothing; a sentence that says why, once.
    case refuse(String?)
  }

  /// One key, again and again.
  private struct HeldKey {
    let key: Key
    /// Where it was pressed first.
    let shown: Shown
    var last: Int
    var hasAnswered = false
    var hasAnsweredUrgent = false
    var wasTold = false
  }

  private var painted: (shown: Shown, at: Int)?
  private var held: HeldKey?

  package init() {}

  /// A page is to be read before a key answers it.
  static let readingTime = 300
  /// A key that comes again sooner is held, or bounces.
  static let repeatTime = 400

  /// Notes that a picture was painted.
  mutating func paint(_ shown: Shown, at now: Int) {
    if painted?.shown != shown { painted = (shown, now) }
  }

  /// Notes a key, and judges what it would do.
  ///
  /// `leaves` says whether it would leave the program.
  mutating func judge(_ key: Key, _ shown: Shown, at now: Int, _ answering: Answering?, leaves: Bool)
    -> Verdict
  {
    let earlier = held.flatMap { $0.key == key && now - $0.last < Self.repeatTime ? $0 : nil }
    let isRepeated = earlier != nil
    var current = earlier ?? HeldKey(key: key, shown: shown, last: now)
    current.last = now
    defer { held = current }
    if leaves { return key == .escape && isRepeated ? Self.refuse(&current, Phrases.heldEscape) : .pass }
    guard let answering else { return .pass }
    guard isReadable(shown, at: now) else { return Self.refuse(&current, Phrases.tooEarly) }
    let isHeld =
      current.shown != shown || answering.isUrgent && current.hasAnsweredUrgent
      || answering.isToggle && current.hasAnswered
    if isRepeated, isHeld { return Self.refuse(&current, Phrases.heldKey) }
    current.hasAnswered = true
    if answering.isUrgent { current.hasAnsweredUrgent = true }
    return .pass
  }

  private static func refuse(_ held: inout HeldKey, _ sentence: String) -> Verdict {
    defer { held.wasTold = true }
    return .refuse(held.wasTold ? nil : sentence)
  }
}

extension Interface {
  /// Notes that the picture of a state was painted: from now on it can be read.
  package func painted(_ state: inout State, at now: Int) {
    state.keyGuard.paint(shown(state), at: now)
    guard state.overlays.isEmpty else { return }
    state.panes[state.shown].painted(Context(self, state))
  }

  private func shown(_ state: State) -> Shown {
    Shown(pane: state.shown, overlays: state.overlays.count, stage: state[ChecklistPane.self].stage)
  }

  /// Whether a key may do what it asks for; where it may not, says so.
  func mayAct(_ action: Action, _ key: Key, _ state: inout State, at now: Int) -> Bool {
    let context = Context(self, state)
    let leaves = action == .command(.back) && state.scope == .list && !options.isKiosk
    let verdict = state.keyGuard.judge(
      key, shown(state), at: now, state.top.answering(action, context), leaves: leaves)
    guard case .refuse(let sentence) = verdict else { return true }
    if let sentence { state.notice = sentence }
    return false
  }

  /// Whether a press of the mouse came before what is under it could be read.
  func isEarly(_ state: State, at now: Int) -> Bool {
    guard state.shows(ChecklistPane.self), state.overlays.isEmpty, state[ChecklistPane.self].stage != .start
    else {
      return false
    }
    return !state.keyGuard.isReadable(shown(state), at: now)
  }
}

extension KeyGuard {
  func isReadable(_ shown: Shown, at now: Int) -> Bool {
    painted.map { $0.shown == shown && now - $0.at >= Self.readingTime } ?? false
  }
}
