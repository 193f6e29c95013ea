import Authoring
import Knowledge
import TestSupport
import Testing

/// Marks on the body map in an answers file.
@Suite struct MarkedAnswersTests {
  private func read(_ answer: String) throws -> AnswerSheet {
    let index = GuideIndex(try SmallContent.reading(SmallMap.files).guide)
    return try AnswersFile(index).read("answers: {D01: \(answer)}").sheet
  }

  @Test(
    arguments: [
      ("head-red", .chose(["head-red"])), ("[tail-blue, head-red]", .chose(["head-red", "tail-blue"])),
      ("unsure", .unsure),
    ] as [(String, Answer)])
  func marks(text: String, answer: Answer) throws {
    #expect(try read(text).answers["delta"] == answer)
  }

  @Test(arguments: [
    ("head-rad", "D01 cannot be answered head-rad: did you mean head-red?"),
    ("nowhere", "D01 cannot be answered nowhere: use a place and a mark, as head-red, or unsure"),
    ("yes", "D01 cannot be answered yes: use a place and a mark"),
  ])
  func whatCannotBeMarked(text: String, message: String) throws {
    do {
      _ = try read(text)
      Issue.record("\(text) was read")
    } catch let error as AnswersFileError {
      #expect(error.message.hasPrefix(message))
    }
  }
}
