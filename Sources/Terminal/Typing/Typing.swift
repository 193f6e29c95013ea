import CTerminal

/// Typing at the terminal, where the program itself shows what is typed.
///
/// From the first moment nothing is echoed, so that keys pressed too early or too late leave no trace.
package enum Typing {
  /// Takes typing over from the system; the terminal is itself again when the program ends, however it ends.
  ///
  /// A second call changes nothing. Where input or output is no terminal, nothing is taken, and the answer is no.
  @discardableResult
  package static func silence(locked: Bool = false) -> Bool {
    ct_silence(locked ? UInt32(CT_LOCKED) : 0) != 0
  }

  /// Whether typing was taken over.
  package static var isSilent: Bool { ct_is_silent() != 0 }

  /// Whether the program was stopped and went on since this was last asked.
  package static func wasStopped() -> Bool { ct_was_stopped() != 0 }

  /// Whether the locale can show more than ASCII.
  package static let showsUnicode = ct_shows_unicode() != 0
}

/// What other programs of the same user may see of this one.
package enum Onlookers {
  /// Keeps debuggers out, and answers out of core files.
  package static func refuse() { ct_refuse_onlookers() }
}
