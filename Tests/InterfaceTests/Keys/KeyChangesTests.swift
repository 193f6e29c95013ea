import Interface
import Screen
import Testing

/// A table with keys of one's own.
@Suite struct KeyChangesTests {
  private func changed(_ changes: (String, String, [String])...) -> Keymap {
    let (keymap, faults) = Keymap.standard.changed(by: changes.map(change))
    #expect(faults.isEmpty, "\(faults.map(\.sentence))")
    return keymap
  }

  private func change(_ wish: (scope: String, action: String, keys: [String])) -> KeyChange {
    KeyChange(scope: wish.scope, action: wish.action, keys: wish.keys, line: 1)
  }

  private func keys(_ keymap: Keymap, _ scope: Scope, _ action: String) -> [String]? {
    keymap.bindings.first { $0.scope == scope && $0.action == action }?.keys.map(\.name)
  }

  @Test func withoutChangesNothingChanges() {
    #expect(changed().bindings.map(\.keys) == Keymap.standard.bindings.map(\.keys))
  }

  /// What a change asks for, and which keys the action has then.
  struct Row: Sendable, CustomTestStringConvertible {
    let scope: Scope
    let action: String
    let wish: [String]
    let keys: [String]

    var testDescription: String { "\(scope.id).\(action): \(wish)" }
  }

  @Test(arguments: [
    Row(scope: .question, action: "why", wish: ["v"], keys: ["v"]),
    Row(scope: .everywhere, action: "help", wish: ["?", "Ctrl-G"], keys: ["?", "Ctrl-G"]),
    Row(scope: .everywhere, action: "help", wish: ["Ctrl-G", "Ctrl-G", "Ctrl-g"], keys: ["Ctrl-G"]),
    Row(scope: .list, action: "open", wish: ["o"], keys: ["o", "Enter", "Right"]),
    Row(scope: .list, action: "open", wish: ["Right", "o"], keys: ["Right", "o", "Enter"]),
    Row(scope: .everywhere, action: "back", wish: ["Esc"], keys: ["Esc"]),
    Row(scope: .everywhere, action: "back", wish: ["Q"], keys: ["Q", "Esc"]),
    Row(scope: .everywhere, action: "quit", wish: ["Ctrl-Q"], keys: ["Ctrl-Q", "Ctrl-C"]),
    Row(scope: .question, action: "next-answer", wish: ["Ctrl-N"], keys: ["Ctrl-N", "Down"]),
    Row(scope: .search, action: "erase-all", wish: ["Ctrl-K"], keys: ["Ctrl-K"]),
    Row(scope: .search, action: "page-down", wish: ["Ctrl-V", "PgDn"], keys: ["Ctrl-V", "PgDn"]),
    Row(scope: .reader, action: "bookmark", wish: ["é"], keys: ["é"]),
    Row(scope: .card, action: "close", wish: ["q"], keys: ["q", "Enter", "Left"]),
    Row(scope: .reader, action: "find", wish: ["/", "Ctrl-F"], keys: ["/", "Ctrl-F"]),
  ])
  func theNewKeysStandFirstAndWork(_ row: Row) throws {
    let keymap = changed((row.scope.id, row.action, row.wish))
    #expect(keys(keymap, row.scope, row.action) == row.keys)
    let command = try #require(
      Keymap.standard.bindings.first { $0.scope == row.scope && $0.action == row.action }?.command)
    for key in try row.keys.map({ try #require(Key(name: $0)) }) {
      #expect(keymap.command(for: key, in: row.scope) == command)
    }
    #expect(keymap.bindings.count == Keymap.standard.bindings.count)
  }

  @Test func theOldKeyMeansNothingAnyMore() {
    let keymap = changed(("question", "why", ["v"]))
    #expect(keymap.command(for: .character("w"), in: .question) == nil)
    #expect(keymap.command(for: .character("w"), in: .choice) == .why)
  }

  @Test func withoutKeysAnActionIsNotShown() {
    let keymap = changed(("reader", "bookmark", []), ("everywhere", "help", []))
    #expect(keys(keymap, .reader, "bookmark") == nil)
    #expect(keymap.command(for: .character("m"), in: .reader) == nil)
    #expect(!keymap.bindings(in: .list).contains { $0.command == .showHelp })
  }

  @Test func keysCanBeSwapped() {
    let keymap = changed(("question", "yes", ["n"]), ("question", "no", ["y"]))
    #expect(keymap.command(for: .character("n"), in: .question) == .answerYes)
    #expect(keymap.command(for: .character("y"), in: .question) == .answerNo)
  }

  @Test func aFreedKeyCanBeTaken() {
    let keymap = changed(("question", "why", ["d"]), ("question", "dont-know", []))
    #expect(keymap.command(for: .character("d"), in: .question) == .why)
  }

  @Test func theSearchAndFindingInAPageMayShareANewKey() {
    let keymap = changed(("reader", "find", ["v"]), ("everywhere", "search", ["v"]))
    #expect(keymap.command(for: .character("v"), in: .reader) == .find)
    #expect(keymap.command(for: .character("v"), in: .list) == .searchGuide)
  }

  @Test func sayingTheWholeTableChangesNothing() {
    let all = Keymap.standard.bindings.map {
      KeyChange(scope: $0.scope.id, action: $0.action, keys: $0.keys.map(\.name), line: 1)
    }
    let (keymap, faults) = Keymap.standard.changed(by: all)
    #expect(faults.isEmpty, "\(faults.map(\.sentence))")
    #expect(keymap.bindings.map(\.keys) == Keymap.standard.bindings.map(\.keys))
    #expect(keymap.bindings.map(\.action) == Keymap.standard.bindings.map(\.action))
  }

  @Test func everyActionHasANameOfItsOwnInItsPlace() {
    let names = Keymap.standard.bindings.map { "\($0.scope.id).\($0.action)" }
    #expect(Set(names).count == names.count)
  }
}
