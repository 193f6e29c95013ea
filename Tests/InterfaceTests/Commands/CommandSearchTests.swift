import Knowledge
import Screen
import TestSupport
import Testing

@testable import Interface

/// The search of everything that can be done.
@Suite struct CommandSearchTests {
  /// Scenes over which the search opens, and in which keys are commands.
  private static let scenes = Scene.all.filter {
    !$0.scope.readsText && ![.hidden, .help, .idleWarning].contains($0.scope)
  }

  /// The first scene of each place.
  private static let onePerScope = Scope.all.compactMap { scope in
    scenes.first { $0.scope == scope }?.name
  }

  private func items(_ driver: Driver, _ query: String) -> [CommandSearch.Item] {
    CommandSearch(query: query).items(driver.context)
  }

  @Test func everyBindingOfEveryPlaceIsFoundByItsSentence() {
    var driver = Driver.garden(80, 24)
    driver.press(":")
    for binding in Keymap.standard.bindings
    where binding.command != .showCommands && (binding.scope != .everywhere || binding.command != .back) {
      let found = items(driver, binding.sentence)
      #expect(found.contains { $0.binding.sentence == binding.sentence }, "\(binding.sentence)")
    }
  }

  @Test(arguments: scenes.map(\.name))
  func everyBindingOfAPlaceIsPossibleOrSaysWhyNot(_ name: String) throws {
    let driver = try #require(Scene.named(name)).driver(80, 24)
    for binding in driver.interface.keymap.bindings(in: driver.state.scope)
    where binding.command != .showCommands {
      let item = items(driver, binding.sentence).first { $0.binding.command == binding.command }
      #expect(item != nil, "\(binding.sentence)")
      #expect(item?.disabledReason?.isEmpty != true)
    }
  }

  /// By its sentence a command does what its key does, or says the same obstacle.
  @Test(arguments: onePerScope)
  func runningOneDoesWhatItsKeyDoes(_ name: String) throws {
    let scene = try #require(Scene.named(name))
    let start = scene.driver(80, 24)
    let scope = start.state.scope
    for binding in start.interface.keymap.bindings(in: scope) where binding.command != .showCommands {
      guard let key = binding.keys.first else { continue }
      var byKey = start
      // A stray key must not replace a clipboard, so its key copies when it is pressed again.
      byKey.handle(Array(repeating: .key(key), count: binding.command == .copy ? 2 : 1))
      // Without pictures on the way, of which there would be thousands.
      var bySearch = start
      bySearch.update(.command(.showCommands))
      bySearch.update(.typed(binding.sentence))
      let found = items(bySearch, binding.sentence)
      let place = try #require(found.firstIndex { $0.binding.command == binding.command })
      bySearch.update(.pick(place))
      bySearch.look()
      if let reason = found[place].disabledReason {
        #expect(bySearch.state.scope == .commands)
        #expect(bySearch.state.notice == reason)
        #expect(byKey.state.notice == reason, "\(binding.sentence)")
      } else {
        let differences = Difference.between(bySearch.state, byKey.state)
        #expect(differences == [], "\(binding.sentence) in \(scope)")
        #expect(bySearch.effects == byKey.effects, "\(binding.sentence)")
      }
    }
  }

  @Test func whatStandsAgainstACommandIsShownAndSaid() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter :")
    driver.type("undo the last")
    #expect(driver.frame.text.contains(Phrases.notNow(Phrases.nothingToUndo)))
    driver.press("Enter")
    #expect(driver.state.notice == Phrases.nothingToUndo)
    #expect(driver.state.scope == .commands)
  }

  @Test func whatBelongsElsewhereSaysWhere() {
    var driver = Driver.garden(80, 24)
    driver.press(":")
    driver.type("headings")
    #expect(driver.frame.text.contains(Scope.reader.name))
    driver.press("Enter")
    #expect(driver.state.notice == Phrases.onlyIn(Scope.reader.name))
  }

  @Test(
    arguments: [
      ("anew", "Forget all answers"), ("FORGET", "Forget all answers"), ("ctrl-l", "Hide the screen"),
      ("begin x", "Forget all answers"), ("compare", "Show the comparison."),
    ])
  func wordsNamesAndKeysAreFound(_ query: String, _ sentence: String) {
    let driver = Scene.named("checklist-resumed")?.driver(80, 24) ?? .garden(80, 24)
    #expect(items(driver, query).contains { $0.binding.sentence.hasPrefix(sentence) }, "\(query)")
  }

  @Test func nothingThatIsCalledSoIsSaid() {
    var driver = Driver.garden(80, 24)
    driver.press(": z z z")
    #expect(driver.frame.text.contains("Nothing can be done that is called: zzz."))
    driver.press("Down")
    #expect(driver.state.scope == .commands)
    driver.press("Backspace Ctrl-U")
    #expect(items(driver, "").isEmpty == false)
    driver.press("Esc")
    #expect(driver.state.scope == .list)
  }

  @Test func wordsThatAreNoCommandAreSearchedFor() {
    var driver = Driver.garden(80, 24)
    driver.press(": r o s e")
    #expect(driver.frame.rows.contains { $0.contains("> Search the guide for: rose") })
    driver.press("Enter")
    #expect(driver.state.scope == .search)
    #expect(driver.frame.text.contains("Search for: rose"))
  }

  @Test func helpSearchesCommandsToo() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j ? /")
    #expect(driver.state.scope == .commands)
    driver.type("answer no to")
    driver.press("Enter")
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
    #expect(driver.state.overlays.isEmpty)
  }

  @Test(arguments: ["", "3", "4", "2", "2 Enter", "2 Enter j n n Enter r", "2 Enter j y"])
  func tabOpensIt(_ keys: String) {
    var driver = Driver.garden(80, 24)
    driver.press(keys + " Tab")
    #expect(driver.state.scope == .commands)
  }

  @Test func itDoesNotOpenTwice() {
    var driver = Driver.garden(80, 24)
    driver.press("Tab :")
    #expect(driver.state.overlays.count == 1)
  }
}
