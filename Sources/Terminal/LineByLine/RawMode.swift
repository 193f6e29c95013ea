import CTerminal

/// Raw mode: nothing that is typed is echoed by the system, and keys arrive one by one.
///
/// It begins as soon as the program starts, so that keys pressed too early or too late leave no trace.
package enum RawMode {
  /// Enters raw mode; the terminal is itself again when the program ends, however it ends.
  ///
  /// Where `locked`, Ctrl-C and Ctrl-Z arrive as characters. A second call changes nothing. Where input or output is no
  /// terminal nothing is done, and the answer is false.
  @discardableResult
  package static func enter(locked: Bool = false) -> Bool {
    ct_enter_raw_mode(locked ? UInt32(CT_LOCKED) : 0) != 0
  }

  /// Whether raw mode was entered.
  package static var isOn: Bool { ct_is_raw() != 0 }

  /// Whether the program was suspended and continued since this was last asked.
  package static func wasSuspended() -> Bool { ct_was_suspended() != 0 }
}

/// What other programs of the same user may see of this one.
package enum ProcessMemory {
  /// Forbids debuggers to attach, and core files, in which answers would stand.
  package static func forbidDebugging() { ct_forbid_debugging() }
}
