import TestSupport
import Testing

/// What the guide is about stands in its content alone, never in the program.
@Suite struct WordsTests {
  /// Beginnings of words that no Swift file may hold.
  static let diseases = [
    "amyotrophic", "sclerosis", "fasciculation", "myasthenia", "myelopathy", "myopathy", "neuropathy",
    "tetanus", "cramp",
    "twitch", "spastic", "stroke", "baclofen", "quinine", "magnesium", "caffeine", "dysphagia", "dysarthria",
  ]

  /// The words of a text in small letters.
  private func words(_ text: Substring) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  @Test func noSwiftFileNamesADiseaseASymptomOrADrug() {
    let files = SourceFile.all(ending: ".swift")
    #expect(files.count > 50)
    for file in files {
      for (number, line) in file.lines.enumerated() {
        let named = words(line).filter { word in Self.diseases.contains(where: word.hasPrefix) }
        #expect(named.isEmpty, "Sources/\(file.path):\(number + 1): \(named.joined(separator: ", "))")
      }
    }
  }

  @Test func noForcedTryStandsAnywhere() {
    for file in SourceFile.all(ending: ".swift") {
      for (number, line) in file.lines.enumerated() {
        #expect(!line.contains("try!"), "Sources/\(file.path):\(number + 1)")
      }
    }
  }

  @Test func noFileIsLong() {
    let files = SourceFile.all(ending: ".swift", ".c", ".h", ".modulemap")
    #expect(files.count > 50)
    for file in files {
      let count = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
      #expect(count <= 250, "Sources/\(file.path) has \(count) lines")
    }
  }
}
