import Authoring
import Interface
import Settings
import TestSupport
import Testing

/// Whatever stands in a settings file, it is read to the end.
@Suite struct SettingsPropertyTests {
  private static let junk = [
    "\u{0}", "\u{1B}", "\t", ": ", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a", "*a", "!x", "|", ">", "%",
    "---\n", "?", "\r\n", "\u{2028}", "é", "🙂", "\n", "  ", "none", "99999999999999999999",
  ]

  /// The example, with every line taken out of its comment or not, cut up and sprinkled with junk.
  private func text(_ seed: UInt64) -> String {
    var numbers = SeededNumbers(seed: seed)
    var lines = SettingsExample.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...30, using: &numbers) {
      guard let place = lines.indices.randomElement(using: &numbers) else { break }
      var line = Array(lines[place])
      let junk = Self.junk.randomElement(using: &numbers) ?? ""
      switch Int.random(in: 0...3, using: &numbers) {
      case 0: line.insert(contentsOf: junk, at: Int.random(in: 0...line.count, using: &numbers))
      case 1: line = Array(String(line).replacing("# ", with: "", maxReplacements: 1))
      case 2: line.removeFirst(Int.random(in: 0...line.count, using: &numbers))
      default: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &numbers))
      }
      if Bool.random(using: &numbers) { lines[place] = String(line) }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: UInt64(0)..<150)
  func everyProblemHasAPlaceInTheFile(_ seed: UInt64) {
    let text = text(seed)
    let count = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    let (settings, problems) = LoadedSettings.read(text)
    for problem in problems {
      #expect((1...count + 1).contains(problem.line) && problem.column >= 1, "\(problem)")
      #expect(!problem.message.isEmpty && !problem.help.isEmpty && !problem.message.contains("\n"))
    }
    for seconds in [settings.idle, settings.kiosk.idle].compactMap({ $0 }) {
      #expect(SettingsReader.idle.contains(seconds))
    }
    #expect(settings.kiosk.leave.isEmpty || SettingsReader.leave.contains(settings.kiosk.leave.count))
    #expect(settings.keymap.command(for: .control("c"), in: .search) == .quitAtOnce)
  }

  @Test func theExampleSaysWhatCountsToday() {
    let (settings, problems) = LoadedSettings.read(SettingsExample.text)
    #expect(problems.isEmpty, "\(problems)")
    #expect(settings == Settings())
  }
}
