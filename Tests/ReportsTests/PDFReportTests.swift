import Foundation
import Knowledge
import Reports
import TestSupport
import Testing

/// The sheet for a visit as a PDF, whose text stands in it as it is read.
@Suite struct PDFReportTests {
  private static let wide = Paper.Font(
    regular: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    bold: "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf")

  private func document(_ sheet: AnswerSheet, _ paper: Paper = Paper(), notUsed: [String] = []) throws
    -> String
  {
    String(decoding: try PDFReport.bytes(.real(sheet, notUsed: notUsed), on: paper), as: Unicode.ASCII.self)
  }

  private func pages(_ document: String) -> Int {
    document.matches(of: /\/Type \/Page\s/).count
  }

  /// A sheet as somebody fills it who answers the urgent signs and a few more.
  private func usual() -> AnswerSheet {
    let rows = RealContent.guide.findings.filter { $0.kind == .yesno && $0.asksWhen == nil && $0.page != nil }
    let urgent = rows.filter { $0.urgencyIfYes == .emergency }.prefix(9)
    let calm = rows.filter { $0.urgencyIfYes == nil || $0.urgencyIfYes == .routine }
    return AnswerSheet(
      answers: Dictionary(
        (urgent.map { ($0.id, Answer.no) } + calm.prefix(9).map { ($0.id, .yes) }
          + calm.dropFirst(9).prefix(5).map { ($0.id, .unsure) }), uniquingKeysWith: { $1 }),
      age: AgeRange(33))
  }

  /// It is told briefly, and says so.
  @Test(arguments: PaperSize.allCases)
  func aUsualVisitIsOnePage(_ size: PaperSize) throws {
    let document = try document(usual(), Paper(size))
    #expect(document.hasPrefix("%PDF-"))
    #expect(pages(document) == 1)
    #expect(document.contains("(page 1 of 1)"))
    #expect(document.contains("Told briefly"))
    #expect(document.contains(size == .a4 ? "595.27" : "612"))
  }

  @Test func itsTitleAndLanguageAreSet() throws {
    let document = try document(usual())
    #expect(document.contains("/Lang (en)"))
    #expect(document.contains("/Title (\(RealContent.guide.title): Checklist sheet for a visit, 2026-11-20)"))
  }

  /// Of every page it is said which it is, and no letter is too small for tired eyes.
  @Test(arguments: FhirSheets.drawn.prefix(12))
  func nothingIsUnderNinePoints(_ sheet: AnswerSheet) throws {
    let document = try document(sheet)
    let sizes = document.matches(of: /\/F\d+ ([0-9.]+) Tf/).compactMap { Double($0.output.1) }
    #expect(!sizes.isEmpty && sizes.allSatisfy { $0 >= 9 })
    let count = pages(document)
    for number in 1...count { #expect(document.contains("(page \(number) of \(count))")) }
  }

  @Test func whatWesternFontsHaveIsWrittenInThem() throws {
    let document = try document(AnswerSheet(), notUsed: ["caf\u{E9} \u{2013} (x)"])
    #expect(document.contains("Helvetica") && !document.contains("FontFile2"))
    #expect(!document.contains("nearest ones"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: wide.bold), "the font is not installed"))
  func otherLettersEmbedAFont() throws {
    let document = try document(
      AnswerSheet(), Paper(font: Self.wide), notUsed: ["\u{17B}\u{F3}\u{142}\u{107} \u{3A9}"])
    #expect(document.contains("FontFile2") && document.contains("ToUnicode"))
  }

  /// Without such a font the letters are told by others, and that is said.
  @Test func lettersThatNoFontHasAreNotLost() throws {
    let document = try document(AnswerSheet(), notUsed: ["\u{17B} \u{4E2D}"])
    // The library writes brackets by their octal codes.
    #expect(document.contains("Z \\133U+4E2D\\135"))
    #expect(document.contains("nearest ones"))
  }

  @Test func anEndlessWordIsBroken() throws {
    let word = String(repeating: "x", count: 3_000)
    let document = try document(AnswerSheet(), notUsed: [word])
    #expect(document.count { $0 == "x" } >= 3_000)
  }
}
