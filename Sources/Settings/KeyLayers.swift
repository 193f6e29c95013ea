import Interface

/// The keys of one settings file merged over those of another.
enum KeyLayers {
  /// The keys of both, and what is wrong with the upper ones; where both change an action, the upper one counts.
  ///
  /// A line that is left out lets the line below it count again, so the faults are looked for once more.
  static func lay(_ upper: [KeyChange], over lower: [KeyChange]) -> (keys: [KeyChange], faults: [KeyFault]) {
    var sound = upper
    var faults: [KeyFault] = []
    while true {
      let kept = lower.filter { below in
        !sound.contains { $0.scope == below.scope && $0.action == below.action }
      }
      let found = Keymap.standard.changed(by: kept + sound).faults.filter { sound.contains($0.change) }
      guard !found.isEmpty else { return (kept + sound, faults) }
      faults += found
      sound.removeAll { line in found.contains { $0.change == line } }
    }
  }
}
