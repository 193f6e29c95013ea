import Screen
import Testing

@testable import Terminal

/// When what was begun is over.
@Suite struct InputTimeTests {
  /// Pieces with the milliseconds at which they come; between them the parser is told when its time is over.
  private func inputs(_ pieces: [(Int, String)], until end: Int = 20_000, delay: Int = 50) -> [Input] {
    var parser = InputParser(escapeDelay: delay)
    var inputs: [Input] = []
    func collect() {
      while let input = parser.next() { inputs.append(input) }
    }
    for (now, text) in pieces + [(end, "")] {
      while let deadline = parser.deadline, deadline < now {
        parser.timeOut(at: deadline)
        collect()
      }
      parser.take(Array(text.utf8), at: now)
      collect()
    }
    return inputs
  }

  private func keys(_ pieces: [(Int, String)]) -> [Key] {
    inputs(pieces).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test func aLoneEscapeIsAKeyAfterTheDelay() {
    var parser = InputParser(escapeDelay: 50)
    parser.take([0x1B], at: 1_000)
    #expect(parser.next() == nil)
    #expect(parser.deadline == 1_050)
    parser.timeOut(at: 1_049)
    #expect(parser.next() == nil)
    parser.timeOut(at: 1_050)
    #expect(parser.next() == .key(.escape))
    #expect(parser.deadline == nil)
  }

  @Test func aTornSequenceIsWhole() {
    #expect(keys([(0, "\u{1B}"), (45, "[A")]) == [.up])
    #expect(keys([(0, "\u{1B}["), (600, "1;"), (1_400, "2B")]) == [.down])
    #expect(keys([(0, "\u{1B}O"), (900, "P")]) == [.function(1)])
    #expect(inputs([(0, "\u{1B}]11;rgb:"), (900, "0/0/0\u{7}")]) == [.report])
  }

  /// Whoever types Esc and then a letter means both; a terminal sends Alt and the letter at once.
  @Test func altComesAtOnce() {
    #expect(keys([(0, "\u{1B}n")]) == [.unknown])
    #expect(keys([(0, "\u{1B}"), (8, "n")]) == [.unknown])
    #expect(keys([(0, "\u{1B}"), (20, "n")]) == [.escape, .character("n")])
    #expect(keys([(0, "\u{1B}"), (200, "n")]) == [.escape, .character("n")])
  }

  @Test func aHeldEscapeIsEscapeEachTime() {
    #expect(keys((0..<5).map { (33 * $0, "\u{1B}") }) == Array(repeating: .escape, count: 5))
    #expect(keys([(0, "\u{1B}\u{1B}\u{1B}")]) == [.escape, .escape, .escape])
  }

  @Test func theRestOfASequenceThatCameTooLateIsNoLetters() {
    #expect(keys([(0, "\u{1B}"), (300, "[B")]) == [.escape, .down])
    #expect(keys([(0, "\u{1B}"), (300, "OB")]) == [.escape, .down])
    #expect(inputs([(0, "\u{1B}"), (300, "]11;rgb:0/0/0\u{7}")]) == [.key(.escape), .report])
    // What is typed one by one, or much later, is itself.
    #expect(keys([(0, "\u{1B}"), (300, "["), (500, "B")]) == [.escape, .character("["), .character("B")])
    #expect(keys([(0, "\u{1B}"), (3_000, "[B")]) == [.escape, .character("["), .character("B")])
  }

  @Test func whatNeverEndsIsOver() {
    #expect(keys([(0, "\u{1B}["), (1_500, "n")]) == [.unknown, .character("n")])
    #expect(inputs([(0, "\u{1B}]0;x"), (1_500, "n")]) == [.report, .key(.character("n"))])
    #expect(inputs([(0, "\u{1B}[200~abc")]) == [.paste("abc")])
    #expect(inputs([(0, "\u{1B}[M!"), (1_500, "n")]) == [.key(.unknown), .key(.character("n"))])
    // However fast more of it comes.
    let typed = inputs([(0, "\u{1B}]0;")] + (1...70).map { (100 * $0, "n") })
    #expect(typed.first == .report)
    #expect(typed.count == 21)
  }

  @Test func aPasteIsOnlySoLong() {
    let text = String(repeating: "x", count: 9_000)
    #expect(inputs([(0, "\u{1B}[200~\(text)\u{1B}[201~")]) == [.paste(String(text.prefix(4_096)))])
  }
}
