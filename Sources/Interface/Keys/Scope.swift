/// A part of the key table: where its keys have their meaning.
///
/// A feature declares its scopes beside its keys.
package struct Scope: Sendable, Hashable {
  /// What keys are here that the table does not name.
  package enum Reading: Sendable, Hashable {
    /// They mean nothing.
    case commands
    /// Letters are text.
    case text
    /// Digits are the number of an option.
    case numbers
    /// Capital letters are marks.
    case marks
    /// Only the keys of this scope count, and the way out.
    case ownKeys
    /// Every key does the same.
    case anyKey
  }

  /// Its name in the settings file and in `fascicle keys --json`.
  package let id: String
  /// Its name for people.
  package let name: String
  let reading: Reading

  /// `id` stays the same for good: settings files and scripts name it.
  package init(_ id: String, _ name: String, _ reading: Reading = .commands) {
    (self.id, self.name, self.reading) = (id, name, reading)
  }

  package static func == (one: Scope, other: Scope) -> Bool { one.id == other.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }

  package static let everywhere = Scope("everywhere", "everywhere")

  /// Every scope of the standard key table, `everywhere` first.
  package static let all: [Scope] = {
    var seen: Set<Scope> = []
    return ([.everywhere] + Keymap.standard.bindings.map(\.scope)).filter { seen.insert($0).inserted }
  }()

  /// The scope with an id; nil where there is none.
  static func named(_ id: String) -> Scope? { all.first { $0.id == id } }

  /// Whether letters are text here and not commands.
  package var readsText: Bool { reading == .text }
  /// Whether digits are the number of an option here.
  package var readsNumbers: Bool { reading == .numbers }
  /// Whether keys of `everywhere` mean nothing here.
  var isClosed: Bool { reading == .text || reading == .ownKeys }
}
