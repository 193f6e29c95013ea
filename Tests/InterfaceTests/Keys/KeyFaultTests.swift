import Interface
import Screen
import Testing

/// Changes of keys that are left out, each with one sentence; the others count.
@Suite struct KeyFaultTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let scope: String
    let action: String
    let keys: [String]
    let sentence: String

    var testDescription: String { sentence }
  }

  static let names = [
    Row(
      scope: "questoin", action: "why", keys: ["v"],
      sentence: "there is no place questoin: did you mean question?"),
    Row(
      scope: "kitchen", action: "why", keys: ["v"],
      sentence:
        "there is no place kitchen: the places are \(Scope.all.map(\.id).joined(separator: ", "))"),
    Row(
      scope: "question", action: "wy", keys: ["v"],
      sentence: "there is no action wy in question: did you mean why?"),
    Row(
      scope: "deleting", action: "sing", keys: ["v"],
      sentence: "there is no action sing in deleting: there are choose, line-down, line-up, yes, no"
    ),
    Row(
      scope: "question", action: "why", keys: ["enter"],
      sentence: "there is no key enter: did you mean Enter?"),
    Row(
      scope: "question", action: "why", keys: ["ctrl-g"],
      sentence: "there is no key ctrl-g: did you mean Ctrl-G?"),
    Row(
      scope: "question", action: "why", keys: ["v", "PageDown"], sentence: "there is no key PageDown: \(all)"),
    Row(scope: "question", action: "why", keys: ["F21"], sentence: "there is no key F21: did you mean F1?"),
    Row(
      scope: "question", action: "why", keys: ["Ctrl-1"],
      sentence: "there is no key Ctrl-1: did you mean Ctrl-A?"),
    Row(scope: "question", action: "why", keys: [""], sentence: "there is no key : \(all)"),
    Row(scope: "question", action: "why", keys: ["\u{1}"], sentence: "there is no key \u{1}: \(all)"),
    Row(scope: "question", action: "why", keys: ["\u{200B}"], sentence: "there is no key \u{200B}: \(all)"),
    Row(
      scope: "question", action: "why", keys: ["Ctrl-I"],
      sentence: "Ctrl-I cannot be used: terminals send the same for it as for Tab"),
    Row(
      scope: "question", action: "why", keys: ["Ctrl-M"],
      sentence: "Ctrl-M cannot be used: terminals send the same for it as for Enter"),
    Row(
      scope: "question", action: "why", keys: ["Ctrl-H"],
      sentence: "Ctrl-H cannot be used: terminals send the same for it as for Backspace"),
    Row(
      scope: "question", action: "why", keys: ["Ctrl-Z"],
      sentence: "Ctrl-Z cannot be used: it is for leaving the program for a while"),
    Row(
      scope: "question", action: "why", keys: "ABCDEFGHI".map(String.init),
      sentence: "why has more than 8 keys: leave some of them out"),
  ]

  static let all =
    "write one character such as w, Ctrl-A to Ctrl-Z, F1 to F20, or Enter, Esc, Tab, Shift-Tab, Backspace, Delete, Up, Down, "
    + "Left, Right, PgUp, PgDn, Home, End, Space"

  static let clashes = [
    Row(
      scope: "question", action: "why", keys: ["d"],
      sentence:
        "d would mean two things in question: dont-know and why: choose another key, or give the other action another one too"
    ),
    Row(
      scope: "question", action: "why", keys: ["?"],
      sentence:
        "? would mean two things in question: why and help everywhere: choose another key, or give the other action another one too"
    ),
    Row(
      scope: "everywhere", action: "help", keys: ["?", "y"],
      sentence:
        "y would mean two things in reader: copy and help everywhere: choose another key, or give the other action another one too"
    ),
    Row(
      scope: "everywhere", action: "quit", keys: ["Ctrl-U"],
      sentence:
        "Ctrl-U would mean two things in find: erase-all and quit everywhere: choose another key, or give the other action another one too"
    ),
  ]

  static let fixed = ["Enter", "Esc", "Up", "Down", "Left", "Right", "Tab", "Ctrl-C"].map {
    Row(
      scope: "timeline", action: "to-top", keys: [$0],
      sentence: "\($0) keeps its own meaning, so it cannot be given to to-top: choose another key")
  }

  static let kept = [
    Row(
      scope: "list", action: "open", keys: [],
      sentence: "open in list cannot lose Enter, Right: write [Enter, Right] to take only its other keys away"
    ),
    Row(
      scope: "everywhere", action: "back", keys: [],
      sentence: "back in everywhere cannot lose Esc: write [Esc] to take only its other keys away"),
    Row(
      scope: "everywhere", action: "quit", keys: [],
      sentence: "quit in everywhere cannot lose Ctrl-C: write [Ctrl-C] to take only its other keys away"),
  ]

  static let texts =
    ["search", "find", "naming"].flatMap { scope in
      ["x", "Space", "?"].map {
        Row(
          scope: scope, action: "erase-all", keys: ["Ctrl-K", $0],
          sentence: "\($0) is text in \(scope): choose a key such as Ctrl-G")
      }
    } + [
      Row(
        scope: "everywhere", action: "quit", keys: ["X"],
        sentence: "X is text where words are typed: choose a key such as Ctrl-G")
    ]

  @Test(arguments: names + clashes + fixed + kept + texts)
  func isLeftOutAndTheOtherCounts(_ row: Row) throws {
    let change = KeyChange(scope: row.scope, action: row.action, keys: row.keys, line: 7, column: 3)
    let good = KeyChange(scope: "review", action: "undo", keys: ["U"], line: 8)
    let (keymap, faults) = Keymap.standard.changed(by: [change, good])
    #expect(faults.map(\.sentence) == [row.sentence])
    #expect(faults.map(\.change) == [change])
    let (expected, none) = Keymap.standard.changed(by: [good])
    #expect(none.isEmpty)
    #expect(keymap.bindings.map(\.keys) == expected.bindings.map(\.keys))
    #expect(keymap.command(for: .character("U"), in: .review) == .undo)
  }

  @Test func theFirstOfTwoCounts() {
    let (keymap, faults) = Keymap.standard.changed(by: [
      KeyChange(scope: "question", action: "why", keys: ["v"], line: 1),
      KeyChange(scope: "question", action: "why", keys: ["e"], line: 2),
      KeyChange(scope: "question", action: "yes", keys: ["v"], line: 3),
    ])
    #expect(faults.map(\.change.line) == [2, 3])
    #expect(
      faults.first?.sentence == "question.why is changed twice: keep one of the lines; the first counts")
    #expect(keymap.command(for: .character("v"), in: .question) == .why)
    #expect(keymap.command(for: .character("y"), in: .question) == .answerYes)
  }

  @Test func whatRestsOnAFaultyChangeIsLeftOutToo() {
    let (keymap, faults) = Keymap.standard.changed(by: [
      KeyChange(scope: "question", action: "yes", keys: ["n"], line: 1),
      KeyChange(scope: "question", action: "no", keys: ["w"], line: 2),
    ])
    #expect(faults.map(\.change.line) == [1, 2])
    #expect(keymap.bindings.map(\.keys) == Keymap.standard.bindings.map(\.keys))
  }
}

extension KeyFault {
  /// What is wrong and what to do, in one sentence.
  var sentence: String { "\(message): \(help)" }
}
