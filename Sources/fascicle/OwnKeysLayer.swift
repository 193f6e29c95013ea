import Authoring
import Interface

/// The keys of one settings file, to be laid over those of another.
struct OwnKeysLayer {
  private let keys: [Settings.OwnKeys]

  init(_ keys: [Settings.OwnKeys]) { self.keys = keys }

  /// The keys of both, and what is wrong with those of this layer; where both name an action, this one counts.
  ///
  /// A line that is left out lets the line below it count again, so the faults are looked for once more.
  func laid(over base: [Settings.OwnKeys]) -> (keys: [Settings.OwnKeys], faults: [KeyFault]) {
    var sound = keys
    var all: [KeyFault] = []
    while true {
      let kept = base.filter { below in
        !sound.contains { $0.scope == below.scope && $0.action == below.action }
      }
      let faults = Keymap.standard.changed(by: (kept + sound).map(KeyChange.init)).faults
      let own = faults.filter { fault in sound.contains { KeyChange($0) == fault.change } }
      guard !own.isEmpty else { return (kept + sound, all) }
      all += own
      sound.removeAll { line in own.contains { $0.change == KeyChange(line) } }
    }
  }
}

extension KeyChange {
  /// What a line of a settings file asks for.
  init(_ own: Settings.OwnKeys) {
    self.init(
      scope: own.scope, action: own.action, keys: own.keys, line: own.place.line, column: own.place.column)
  }
}
