import Interface
import Screen
import TestSupport
import Testing

/// Whatever somebody asks for, nobody gets lost.
@Suite struct KeyChangesPropertyTests {
  private static let fixed: [Key] = [.enter, .escape, .up, .down, .left, .right, .tab, .control("c")]

  /// Changes that look random and are the same in every run: most of them sound, many clashing.
  private func changes(_ seed: UInt64) -> [KeyChange] {
    var numbers = SeededNumbers(seed: seed)
    let keys = "abcdefgnqrwxyuGN?/1'[]".map { Key.character($0).name } + KeyChoice.names
    return (0..<40).compactMap { line in
      guard let binding = Keymap.standard.bindings.randomElement(using: &numbers) else { return nil }
      let count = Int.random(in: 0...2, using: &numbers)
      let wish = (0..<count).compactMap { _ in keys.randomElement(using: &numbers) }
      return KeyChange(scope: binding.scope.id, action: binding.action, keys: wish, line: line)
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func theTableStaysSound(_ seed: UInt64) {
    let changes = changes(seed)
    let (keymap, faults) = Keymap.standard.changed(by: changes)
    #expect(faults.count < changes.count)
    #expect(faults.map(\.change.line) == faults.map(\.change.line).sorted())
    for scope in Scope.all {
      let own = keymap.bindings.filter { $0.scope == scope }.flatMap(\.keys)
      #expect(Set(own).count == own.count)
      for key in Self.fixed {
        #expect(keymap.command(for: key, in: scope) == Keymap.standard.command(for: key, in: scope))
      }
      guard scope.readsText else { continue }
      for letter in "abcxyz ?1" { #expect(keymap.command(for: .character(letter), in: scope) == nil) }
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func everyAcceptedChangeDoesWhatItAsks(_ seed: UInt64) {
    let changes = changes(seed)
    let (keymap, faults) = Keymap.standard.changed(by: changes)
    for change in changes where !faults.contains(where: { $0.change == change }) {
      let binding = keymap.bindings.first { $0.scope.id == change.scope && $0.action == change.action }
      for name in change.keys {
        guard let key = Key(name: name), let binding else { Issue.record("\(change)"); continue }
        #expect(keymap.command(for: key, in: binding.scope) == binding.command, "\(change)")
      }
    }
  }
}
