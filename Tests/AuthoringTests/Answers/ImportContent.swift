import Authoring
import Knowledge
import TestSupport
import Testing

/// A small guide with a vocabulary, into which other programs' answers are read.
enum ImportContent {
  private static let guide: Guide? = try? SmallContent.reading([
    "hpo.md": "---\nrelease: \"7\"\nattribution: A\n---\n" + terms, "checklist.md": checklist,
    "findings/signs/alpha.md": coded(SmallContent.alpha, "T:2"),
    "findings/signs/beta.md": coded(SmallContent.beta, "T:3"),
    "findings/signs/delta.md": coded(renamed("D01"), "T:4\", \"T:5"),
    "findings/signs/many.md": SmallContent.gamma.replacing("C01", with: "M01")
      .replacing("kind: choice", with: "kind: several"),
  ]).guide

  private static let checklist = SmallContent.checklist(
    adding: "- {id: delta, title: Delta, lead: Any?, rows: [delta]}", "- {id: many, title: Many, asks: many}")

  /// T:3 stands below T:2, and T:2 below T:1.
  private static let terms = """
    T:0 - All
    T:1 T:0 One
    T:2 T:1 Two
    T:3 T:2 Three
    T:4 T:0 Four
    T:5 T:0 Five
    T:6 T:3,T:4 Six
    T:7 T:0 Seven !
    T:8 T:2,T:7 Eight
    """

  private static func renamed(_ code: String) -> String { SmallContent.alpha.replacing("A01", with: code) }

  private static func coded(_ finding: String, _ terms: String) -> String {
    finding.replacing("sources: [work]", with: "hpo: [\"\(terms)\"]\nsources: [work]")
  }

  private static func reader() throws -> AnswersReader {
    let guide = try #require(guide)
    return AnswersReader(guide, index: GuideIndex(guide))
  }

  static func read(_ text: String) throws -> AnswersReading { try reader().read(text) }

  static func records(_ text: String) throws -> [AnswersRecord] { try reader().records(in: text) }

  /// What is wrong with a text; nil when it is read.
  static func fault(_ text: String) -> String? {
    do {
      _ = try read(text)
      return nil
    } catch let error as AnswersFileError {
      return error.message
    } catch {
      return "\(error)"
    }
  }
}
