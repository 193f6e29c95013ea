import Interface
import Screen
import TestSupport
import Testing

/// Help: every key that counts here, over whatever is on the screen.
@Suite struct HelpTests {
  /// Keys that lead from the start to each place that has keys of its own.
  static let places: [(Scope, String)] = [
    (.list, ""), (.reader, "Enter"), (.checklistStart, "2"), (.question, "2 Enter"),
    (.choice, "2 Enter j n n"),
    (.emergency, "2 Enter j y"), (.review, "2 Enter j n r"), (.advice, "2 Enter j n a"), (.comparison, "3"),
    (.card, "3 Enter"), (.sessions, "4"),
    (.print, "2 Enter j n p"),
  ]

  @Test(arguments: places)
  func showsEveryBindingOfItsPlace(_ scope: Scope, _ keys: String) {
    var driver = Driver.garden(80, 24)
    driver.press(keys)
    #expect(driver.state.scope == scope)
    driver.press("?")
    #expect(driver.frame.rows.first?.contains("fascicle Help") == true)
    var shown = ""
    var last: Frame?
    while driver.frame != last {
      last = driver.frame
      shown += " " + driver.frame.rows.dropFirst().dropLast().joined(separator: " ")
      driver.press("PgDn")
    }
    let words = shown.split(separator: " ").joined(separator: " ")
    for binding in Keymap.standard.bindings(in: scope) {
      #expect(words.contains(binding.sentence), "\(binding.sentence)")
      for key in binding.keys { #expect(words.contains(key.name)) }
    }
  }

  @Test(arguments: places)
  func closingLeadsBackToTheSamePicture(_ scope: Scope, _ keys: String) {
    var driver = Driver.garden(80, 24)
    driver.press(keys)
    let (state, frame) = (driver.state, driver.frame)
    for close in ["?", "q", "Esc"] {
      driver.press("?")
      #expect(driver.state.scope == .help)
      driver.press("j " + close)
      #expect(Difference.between(driver.state, state) == [])
      #expect(driver.frame == frame)
    }
  }

  @Test func aNarrowScreenLosesNoWord() {
    var driver = Driver.garden(24, 60)
    driver.press("?")
    let words = driver.frame.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("Go down one line."))
    #expect(words.contains("Show every key that counts here."))
  }

  @Test func aPaneClosesEverythingOverIt() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter w ? 3")
    #expect(driver.state.overlays.isEmpty)
    #expect(driver.state.shows(ComparisonPane.self))
  }

  @Test func helpOverACardClosesFirst() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter w")
    let card = driver.frame
    driver.press("? Esc")
    #expect(driver.frame == card)
    driver.press("Esc")
    #expect(driver.state.scope == .question)
  }

  @Test func ctrlCQuitsFromEverywhere() {
    for (_, keys) in Self.places {
      var driver = Driver.garden(80, 24)
      driver.press(keys + " ? Ctrl-C")
      #expect(driver.isOver)
    }
  }
}
