import Authoring
import TestSupport
import Testing

/// A fault in one file of the small content, with a mark such as `<<1>>` where its problem belongs.
///
/// The marks are taken out before the file is read.
struct Fault: Sendable, CustomTestStringConvertible {
  /// What must be said at a mark.
  struct Expected: Sendable {
    let message: String
    var help = ""
    var level = Problem.Level.error
  }

  let file: String
  let marked: String
  let expected: [Expected]

  /// One line or more of a file of the small content, changed.
  init(_ file: String, _ old: String, _ new: String, _ expected: Expected...) {
    self.file = file
    let text = SmallContent.files[file] ?? ""
    marked = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    self.expected = expected
  }

  /// A whole file.
  init(_ file: String, text: String, _ expected: Expected...) {
    self.file = file
    marked = text
    self.expected = expected
  }

  /// A whole file, with problems counted out before.
  init(_ file: String, text: String, expected: [Expected]) {
    self.file = file
    marked = text
    self.expected = expected
  }

  /// A file that nothing else mentions, with this header.
  init(header: String, _ expected: Expected...) {
    file = "glossary/other.md"
    marked = "---\n\(header)\n---\nWhat it means.\n"
    self.expected = expected
  }

  /// A file that nothing else mentions, with this body.
  init(body: String, _ expected: Expected...) {
    file = "glossary/other.md"
    marked = "---\nterm: Other\n---\n\(body)\n"
    self.expected = expected
  }

  var testDescription: String { expected.map(\.message).joined(separator: ", ") + " in " + file }

  /// Reads the small content with the fault, and expects its problems and no other.
  ///
  /// Messages that hold one of `aside` follow from the fault, and are not looked at; `beside` are further
  /// files that differ from the small content's.
  func check(aside: [String] = [], beside: [String: String] = [:]) throws {
    let marks = Marks(marked)
    #expect(marks.places.count == expected.count, "\(marked)")
    let changes = beside.merging([file: marks.text]) { _, faulty in faulty }
    let problems = try SmallContent.reading(changes).problems.filter { problem in
      !aside.contains { problem.message.contains($0) }
    }
    #expect(problems.count == expected.count, "\(problems)")
    for (number, expectation) in expected.enumerated() {
      guard let place = marks.places[number + 1] else { continue }
      let isSaid = problems.contains { says($0, expectation, at: place) }
      #expect(isSaid, "\"\(expectation.message)\" is not said at \(place) but \(problems)")
    }
  }

  private func says(_ problem: Problem, _ expectation: Expected, at place: Marks.Place) -> Bool {
    (problem.file, problem.line, problem.column) == (file, place.line, place.column)
      && problem.level == expectation.level && problem.message.contains(expectation.message)
      && (expectation.help.isEmpty || problem.help.contains(expectation.help))
  }
}
