import Interface
import Screen
import Testing

/// The one key table.
@Suite struct KeymapTests {
  @Test(arguments: Scope.all)
  func noKeyMeansTwoThings(_ scope: Scope) {
    let own = Keymap.standard.bindings.filter { $0.scope == scope }
    let keys = own.flatMap(\.keys)
    let doubled = Set(keys.filter { key in keys.count { $0 == key } > 1 })
    #expect(doubled.isEmpty, "\(doubled.map(\.name))")
  }

  @Test(arguments: Scope.all)
  func everyKeyThatIsShownDoesWhatIsSaid(_ scope: Scope) {
    let bindings = Keymap.standard.bindings(in: scope)
    #expect(!bindings.isEmpty)
    for binding in bindings {
      for key in binding.keys {
        #expect(
          Keymap.standard.command(for: key, in: scope) == binding.command, "\(key.name): \(binding.sentence)")
      }
    }
  }

  @Test func everyBindingIsTold() {
    #expect(Keymap.standard.bindings.count >= 30)
    for binding in Keymap.standard.bindings {
      #expect(binding.sentence.hasSuffix("."), "\(binding.sentence)")
      #expect(binding.sentence.first?.isUppercase == true, "\(binding.sentence)")
      #expect(!binding.keys.isEmpty && !binding.short.isEmpty)
      #expect(
        binding.action.allSatisfy { $0.isLowercase || $0 == "-" } && !binding.action.isEmpty,
        "\(binding.action)")
    }
  }

  @Test func everyKeyCanBeWritten() {
    for key in Keymap.standard.bindings.flatMap(\.keys) { #expect(Key(name: key.name) == key) }
  }

  @Test(arguments: Scope.all.filter { !$0.readsText })
  func arrowsEnterEscapeAndTabAreEnough(_ scope: Scope) {
    #expect(Keymap.standard.command(for: .escape, in: scope) == .back)
    let plain: Set<Key> = [.up, .down, .left, .right, .enter, .escape, .tab, .backTab]
    let onward = Keymap.standard.bindings(in: scope).filter { $0.command == .choose }
    #expect(onward.allSatisfy { !plain.isDisjoint(with: $0.keys) })
  }

  @Test(arguments: Scope.all.filter { $0.id != "hidden" })
  func helpIsOneKeyAwayAlsoWhereLettersAreText(_ scope: Scope) {
    #expect(Keymap.standard.command(for: .function(1), in: scope) == .showHelp)
  }

  @Test(arguments: Scope.all)
  func ctrlCAlwaysQuits(_ scope: Scope) {
    #expect(Keymap.standard.command(for: .control("c"), in: scope) == .quitAtOnce)
  }

  @Test(arguments: [
    (Scope.list, "1", Command.showArticles), (.reader, "2", .showChecklist),
    (.comparison, "3", .showComparison),
    (.question, "y", .answerYes), (.question, "n", .answerNo), (.question, "d", .answerUnsure),
    (.question, "w", .why),
    (.question, "u", .undo), (.list, "?", .showHelp), (.reader, "Tab", .nextLink),
    (.reader, "Shift-Tab", .previousLink),
    (.reader, "Backspace", .goBack), (.reader, "Space", .pageDown), (.list, "g", .toTop),
    (.list, "G", .toBottom),
  ])
  func thePromisedKeys(_ scope: Scope, _ key: String, _ command: Command) throws {
    #expect(Keymap.standard.command(for: try #require(Key(name: key)), in: scope) == command)
  }

  @Test func theScopesHaveDifferentNames() {
    #expect(Set(Scope.all.map(\.name)).count == Scope.all.count)
  }
}
