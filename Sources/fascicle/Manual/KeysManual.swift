import Interface
import Screen

/// The key table as a section of a manual page.
enum KeysManual {
  /// The section in the language of man(7).
  static func text(_ bindings: [Binding]) -> String {
    let scopes = Scope.all.map { scope in
      [".SS \(Roff.escaped(scope.name))"]
        + bindings.filter { $0.scope == scope }.flatMap { binding in
          [".TP", keys(binding), Roff.line(binding.sentence)]
        }
    }
    return ([".SH KEYS"] + scopes.filter { $0.count > 1 }.joined()).joined(separator: "\n")
  }

  /// All keys of a binding in bold; a line that begins so is never taken for a request.
  private static func keys(_ binding: Binding) -> String {
    binding.keys.map { Roff.bold($0.name) }.joined(separator: ", ")
  }
}
