import Screen
import TestSupport
import Testing

@testable import Interface

/// Whatever is pressed at whatever size: no crash, and every picture is sound.
@Suite struct RandomKeysTests {
  /// The places in which one line has the focus.
  private static let focused: [Scope] = [
    .list, .comparison, .sessions, .question, .choice, .checklistStart, .emergency, .settled, .review, .print,
  ]

  /// What must hold of a picture of this state; nil when all of it does.
  private func fault(_ state: State, _ frame: Frame) -> String? {
    if frame.size != state.size { return "the frame has another size" }
    if !frame.isCursorInside { return "the cursor stands outside" }
    if !frame.isWhole { return "a wide character is cut" }
    let marked = frame.rows.contains(where: Frame.isMarked)
    if [.list, .comparison, .sessions].contains(state.scope), !marked { return "no row is marked" }
    // What is new has the cursor first.
    let isNew = state.isNew || state.hasNews || state[ChecklistPane.self].isFaultNew
    let isFocused = Self.focused.contains(state.scope) && !isNew
    if isFocused, marked, !Frame.isMarked(frame.cursorRow) { return "the cursor is not on the marked row" }
    return nil
  }

  /// Walks at random, and answers the first fault with the steps that led there.
  private func walk(_ start: Driver, steps: Int, seed: UInt64) -> String? {
    var numbers = SeededNumbers(seed: seed)
    var driver = start
    var trail: [String] = []
    let keys =
      Set(Keymap.standard.bindings.flatMap(\.keys)).subtracting([.control("c")]).map(\.name).sorted() + [
        "z", "Z", "\u{E9}",
      ]
    for _ in 0..<steps {
      if Int.random(in: 0..<8, using: &numbers) == 0 {
        let small = Bool.random(using: &numbers)
        let columns = Int.random(in: 1...(small ? 30 : 160), using: &numbers)
        let rows = Int.random(in: 1...(small ? 8 : 50), using: &numbers)
        trail.append("\(columns)x\(rows)")
        driver.resize(columns, rows)
      } else if let key = keys.randomElement(using: &numbers) {
        trail.append(key)
        driver.press(key)
      }
      if let fault = fault(driver.state, driver.frame) {
        return
          "\(fault) at \(driver.state.size) in \(driver.state.scope) after \(trail.suffix(12).joined(separator: " "))\n\(driver.frame.text)"
      }
    }
    return nil
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func theGardenSurvives(_ seed: UInt64) {
    #expect(walk(.garden(80, 24), steps: 1_500, seed: seed) == nil)
  }

  @Test(arguments: [4, 5] as [UInt64])
  func theRealGuideSurvives(_ seed: UInt64) {
    #expect(walk(.real(80, 24), steps: 500, seed: seed) == nil)
  }

  @Test func everyPlaceFitsEverySmallScreen() {
    var faults: [String] = []
    for (_, keys) in HelpTests.places {
      for (columns, rows) in [
        (1, 1), (2, 1), (1, 2), (3, 3), (7, 2), (12, 4), (20, 5), (40, 1), (200, 2), (200, 4),
      ] {
        var driver = Driver.garden(80, 24)
        driver.press(keys)
        driver.resize(columns, rows)
        if let fault = fault(driver.state, driver.frame) {
          faults.append("\(fault) at \(columns)x\(rows) after \(keys)")
        }
      }
    }
    #expect(faults == [])
  }
}
