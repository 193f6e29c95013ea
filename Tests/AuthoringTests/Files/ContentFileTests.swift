import TestSupport
import Testing

@testable import Authoring

/// A file's text from a line on is its lines from there, with a line feed between them.
@Suite struct ContentFileTests {
  @Test func theTextFromALineOnIsItsLines() {
    var numbers = SeededNumbers(seed: 5)
    let pieces = ["a", "\u{E9}", "\n", "\r", "\r\n", " ", "\u{1F600}", "\u{2028}"]
    for kinds in [["a", "\n", "\u{E9}"], pieces] {
      for _ in 0..<300 {
        let count = Int.random(in: 0..<12, using: &numbers)
        let text = (0..<count).map { _ in kinds.randomElement(using: &numbers) ?? "" }.joined()
        let file = ContentFile(path: "a.md", text: text)
        for number in 1...file.lines.count + 2 {
          #expect(
            file.text(from: number) == file.lines.dropFirst(number - 1).joined(separator: "\n"),
            "\(text.debugDescription) from \(number)")
        }
      }
    }
  }
}
