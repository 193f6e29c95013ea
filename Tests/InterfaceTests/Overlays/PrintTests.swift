import Interface
import Knowledge
import Screen
import Testing

/// The choice of a form in which the advice leaves the program.
@Suite struct PrintTests {
  @Test func withoutAnswersThereIsNothingToReport() {
    var driver = Driver.garden(80, 24)
    driver.press("2")
    driver.press("p")
    #expect(driver.state.overlays.isEmpty)
    #expect(driver.state.notice != nil)
  }

  @Test func theFormInFocusIsDelivered() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n a p")
    #expect(driver.state.scope == .print)
    #expect(driver.frame.rows.contains(where: Frame.isMarked))
    driver.press("j Enter")
    guard case .deliver(let checklist, to: .file(.text))? = driver.effects.last else {
      Issue.record("no page is delivered")
      return
    }
    #expect(checklist.sheet == AnswerSheet(answers: ["flood": .no]))
    #expect(driver.state.scope == .advice)
  }

  /// Where anybody may use the program, paper is all that there is, and only where the settings say so.
  @Test(arguments: [false, true])
  func aKioskPrintsWhereItMay(_ prints: Bool) {
    var options = RunOptions()
    options.isKiosk = true
    options.idleSeconds = 120
    options.printsInKiosk = prints
    var driver = Driver.garden(80, 24, options: options)
    driver.press("2 Enter j n a p Enter")
    if prints {
      guard case .deliver(_, to: .paper)? = driver.effects.last else {
        Issue.record("nothing is printed")
        return
      }
    } else {
      #expect(driver.state.notice?.isEmpty == false)
      #expect(!driver.effects.contains { if case .deliver = $0 { true } else { false } })
    }
  }

  @Test func escapeDeliversNothing() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n a")
    let (state, effects) = (driver.state, driver.effects)
    driver.press("p j Esc")
    #expect(Difference.between(driver.state, state) == [])
    #expect(driver.effects == effects)
  }
}
