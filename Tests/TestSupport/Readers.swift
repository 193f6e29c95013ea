import Authoring
import Glibc
import GuideLibrary
import Knowledge
import Screen
import Settings

/// Everything that reads what others wrote or typed, for tests that give it anything.
package struct Readers {
  /// Whose findings an answers file may name.
  private let guide: Guide
  private let index: GuideIndex
  private let answers: AnswersReader

  package init(_ guide: Guide) {
    self.guide = guide
    index = GuideIndex(guide)
    answers = AnswersReader(guide, index: index)
  }

  /// Where a file may stand in a content folder: one place for each reader.
  package static let places = [
    "guide.md", "checklist.md", "hpo.md", "bodymap.md", "search.md", "articles/start/fuzz.md",
    "findings/signs/fuzz.md",
    "rules/fuzz.md", "comparison/fuzz.md", "conditions/fuzz.md", "glossary/fuzz.md", "sources/fuzz.md",
    "advice/soon.md",
  ]

  /// Gives some bytes to every reader, and says how many problems were found.
  ///
  /// It must come back, and nothing that is said may act on a terminal.
  @discardableResult
  package func read(_ bytes: [UInt8]) -> Int {
    TypedBytes.parse(bytes)
    if bytes.starts(with: Array("SQLite format 3".utf8)) { return library(bytes) }
    let text = String(decoding: bytes, as: UTF8.self)
    var said = GuideReader.check(texts: Self.places.map { ($0, text) }, today: nil).problems
    said += SettingsReader.read(text: text, file: "settings.yaml").problems
    for problem in said { precondition(problem.line >= 1 && problem.column >= 1) }
    // Many problems of one long line quote it each.
    for told in Set(said.flatMap { [$0.message, $0.help, $0.quoted] }) { expectVisible(told) }
    expectVisible(text)
    return said.count
      + answers.records(in: text).count { record in
        switch record.reading {
        case .success(let reading):
          for item in reading.notUsed { expectVisible("\(item.what) \(item.place)") }
          _ = Rulebook(guide).advise(reading.sheet, leavesOut: reading.notUsed.contains(where: \.mayMatter))
          return false
        case .failure(let error):
          expectVisible(error.message)
          return true
        }
      }
  }

  /// A library file, opened from memory and read whole.
  private func library(_ bytes: [UInt8]) -> Int {
    let path = "/dev/shm/fascicle-fuzz-\(getpid())"
    defer { unlink(path) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    precondition(descriptor >= 0 && write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    guard let library = try? Library(opening: path) else { return 1 }
    let summary = try? library.summary()
    for article in summary?.articles.prefix(20) ?? [] { _ = try? library.article(article.id) }
    _ = try? library.search(for: "muscle weak", limit: 5)
    return (try? library.guide()) == nil ? 1 : 0
  }

  private func expectVisible(_ text: String) {
    let shown = VisibleText.lines(text)
    for scalar in shown.unicodeScalars {
      precondition(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) || scalar == "\n")
      precondition(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
    }
  }
}

extension AnswersReader {
  private struct HoldsSeveralSheets: Error {}

  /// Reads a text that holds one sheet of answers.
  package func read(_ text: String) throws -> AnswersReading {
    let records = records(in: text)
    guard records.count == 1 else { throw HoldsSeveralSheets() }
    return try records[0].reading.get()
  }
}
