import Screen

extension Keymap {
  /// The table with other keys, and the changes that are left out.
  ///
  /// All changes count at once, so that two actions can swap their keys. The new keys come first. An action
  /// that has no key any more is not in the table.
  package func changed(by changes: [KeyChange]) -> (keymap: Keymap, faults: [KeyFault]) {
    var table = KeyChanges(self)
    for change in changes { table.apply(change) }
    table.settle()
    return (table.keymap, table.faults)
  }
}

/// Changes of one key table while they are being weighed.
private struct KeyChanges {
  /// A change that is well formed, and the keys that it gives.
  struct Accepted {
    let change: KeyChange
    /// Its place among all changes.
    let order: Int
    let keys: [Key]
  }

  private let original: Keymap
  /// By the binding's place in the table.
  private var accepted: [Int: Accepted] = [:]
  private var refused: [(order: Int, fault: KeyFault)] = []
  private var count = 0

  init(_ keymap: Keymap) { original = keymap }

  var faults: [KeyFault] { refused.sorted { $0.order < $1.order }.map(\.fault) }

  var keymap: Keymap {
    Keymap(
      bindings: original.bindings.enumerated().compactMap { place, binding in
        let keys = keys(at: place)
        return keys.isEmpty ? nil : binding.with(keys)
      })
  }

  mutating func apply(_ change: KeyChange) {
    count += 1
    do throws(KeyFault) {
      let check = KeyChangeCheck(change, original.bindings)
      let place = try check.place()
      guard accepted[place] == nil else { throw check.doubled() }
      accepted[place] = Accepted(
        change: change, order: count, keys: try check.keys(of: original.bindings[place]))
    } catch {
      refused.append((count, error))
    }
  }

  /// Leaves changes out until no key means two things in one place.
  mutating func settle() {
    while let clash = clash() {
      let changed = [clash.first, clash.second].compactMap { place in accepted[place].map { (place, $0) } }
      guard let (place, last) = changed.max(by: { $0.1.order < $1.1.order }) else { return }
      accepted[place] = nil
      refused.append((last.order, fault(of: last.change, clash)))
    }
  }

  private func keys(at place: Int) -> [Key] { accepted[place]?.keys ?? original.bindings[place].keys }

  /// A key with two meanings, and the two bindings' places in the table.
  private typealias Clash = (key: Key, first: Int, second: Int)

  private func clash() -> Clash? {
    var owners: [Scope: [Key: Int]] = [:]
    for (place, binding) in original.bindings.enumerated() {
      for key in keys(at: place) {
        if let other = owners[binding.scope]?[key], hasChanged(place, other) { return (key, other, place) }
        owners[binding.scope, default: [:]][key] = place
      }
    }
    for (place, binding) in original.bindings.enumerated() where binding.scope != .everywhere {
      for key in keys(at: place) {
        if let other = owners[.everywhere]?[key], hasChanged(place, other), clashes(place, everywhere: other)
        {
          return (key, place, other)
        }
      }
    }
    return nil
  }

  private func hasChanged(_ place: Int, _ other: Int) -> Bool {
    accepted[place] != nil || accepted[other] != nil
  }

  /// Whether a place's own key hides one that counts everywhere.
  ///
  /// What asks for the same, or hid it from the beginning, as finding in a page does with the search, may.
  private func clashes(_ place: Int, everywhere other: Int) -> Bool {
    let (own, general) = (original.bindings[place], original.bindings[other])
    if own.scope.readsText, general.command != .quitAtOnce { return false }
    return own.command != general.command && Set(own.keys).isDisjoint(with: general.keys)
  }

  private func fault(of change: KeyChange, _ clash: Clash) -> KeyFault {
    let (first, second) = (original.bindings[clash.first], original.bindings[clash.second])
    let other = second.action + (second.scope == first.scope ? "" : " \(second.scope.id)")
    return KeyFault(
      change: change,
      message:
        "\(clash.key.name) would mean two things in \(first.scope.id): \(first.action) and \(other)",
      help: "choose another key, or give the other action another one too")
  }
}

extension Binding {
  /// The same line of the table with other keys.
  fileprivate func with(_ keys: [Key]) -> Binding {
    Binding(keys, scope, command, action, short, sentence)
  }
}
