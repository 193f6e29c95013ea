/// A bound on what is read: what is over it is reported and left out, and the rest works.
package struct Limit: Sendable, Equatable {
  /// What is bounded, as a sentence begins, such as "A file".
  package let name: String
  /// The bound itself, in what is counted there: bytes, files, levels, words.
  package let value: Int
  /// The bound as people read it, such as "4 MB".
  package let shown: String

  fileprivate init(_ name: String, _ value: Int, _ shown: String) {
    self.name = name
    self.value = value
    self.shown = shown
  }

  /// The bound in a sentence, for those who write content.
  package var sentence: String { "\(name) has at most \(shown)." }

  /// Whether something is more than is allowed.
  func isPassed(by count: Int) -> Bool { count > value }
}

/// Every bound on what is read; messages take their figures from here.
package enum Limits {
  package static let folderBytes = Limit("A content folder", 64 << 20, "64 MB of text")
  package static let files = Limit("A content folder", 20_000, "20,000 files")
  package static let folderDepth = Limit("A content folder", 16, "16 folders within each other")
  package static let nameBytes = Limit("A file's name", 200, "200 bytes")
  package static let idBytes = Limit("An id", 64, "64 letters")
  package static let fileBytes = Limit("A file", 4 << 20, "4 MB")
  package static let lineBytes = Limit("A line", 1 << 20, "1 MB")
  package static let quotedBytes = Limit("A line that is shown with its problem", 10_000, "10,000 bytes")
  package static let headerBytes = Limit("A header", 1 << 20, "1 MB")
  package static let headerDepth = Limit("A header", 32, "32 levels of lists within each other")
  package static let headerNodes = Limit("A header", 100_000, "100,000 values")
  package static let textDepth = Limit("A text", 64, "64 levels of lists and quotes within each other")
  package static let headings = Limit("A text", 5_000, "5,000 headings")
  package static let tableColumns = Limit("A table", 64, "64 columns")
  package static let tableRows = Limit("A table", 5_000, "5,000 rows")
  package static let targetBytes = Limit("A link's target", 200, "200 bytes")
  package static let targetCopies = Limit(
    "What links of one text share", 16 << 20, "16 MB with all its copies")
  package static let problems = Limit("A list of problems", 10_000, "10,000 errors and 10,000 warnings")
  package static let questions = Limit("The checklist", 5_000, "5,000 questions")
  package static let rowWords = Limit("A row of the checklist", 14, "14 words")
  package static let pageRows = Limit("A page of the checklist", 7, "7 rows")
  package static let answerBytes = Limit("An answers file of our own", 1 << 20, "1 MB")
  package static let importBytes = Limit("A sheet of answers from another program", 4 << 20, "4 MB")
  package static let importDepth = Limit(
    "A sheet of answers from another program", 64, "64 levels within each other")
  package static let batchBytes = Limit("A file with many sheets of answers", 256 << 20, "256 MB")

  /// All of them, from the folder down to the line.
  package static let all = [
    folderBytes, files, folderDepth, nameBytes, idBytes, fileBytes, lineBytes, quotedBytes, headerBytes,
    headerDepth,
    headerNodes, textDepth, headings, tableColumns, tableRows, targetBytes, targetCopies, problems, questions,
    rowWords, pageRows, answerBytes,
    importBytes, importDepth, batchBytes,
  ]
}
