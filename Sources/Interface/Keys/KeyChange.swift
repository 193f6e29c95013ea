/// A wish for other keys: which ones ask for an action in a place.
package struct KeyChange: Sendable, Equatable {
  /// The place, as `Scope` names it.
  package let scope: String
  /// The action, as its binding names it.
  package let action: String
  /// Names of keys; none takes the action's keys away.
  package let keys: [String]
  /// Where the wish is written, only handed back.
  package let line: Int
  package let column: Int

  package init(scope: String, action: String, keys: [String], line: Int, column: Int = 1) {
    self.scope = scope
    self.action = action
    self.keys = keys
    self.line = line
    self.column = column
  }
}

/// Why a change of keys is left out.
package struct KeyFault: Error, Sendable, Equatable {
  /// The wish, as it was given.
  package let change: KeyChange
  /// What is wrong, without a full stop.
  package let message: String
  /// What to do.
  package let help: String
}
