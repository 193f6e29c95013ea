import Knowledge
import Screen
import TestSupport
import Testing
import Typesetting

/// The advice as a page, for the real guide's rules.
@Suite struct AdvicePageTests {
  /// Sheets of all levels, by the findings' codes.
  static let sheets: [(level: String, codes: [String: Answer])] = [
    ("EMERGENCY", ["E11": .yes]),
    ("TODAY", ["E11": .unsure]),
    ("SOON", ["W01": .yes, "W02": .yes]),
    ("ROUTINE", ["T04": .yes]),
    ("Nothing urgent so far", [:]),
    ("SELF-CARE", denied(but: "T01")),
  ]

  /// No to every finding but one.
  private static func denied(but code: String) -> [String: Answer] {
    let plain = RealContent.guide.findings.filter { $0.kind == .yesno }.map(\.code)
    return Dictionary(uniqueKeysWithValues: plain.map { ($0, $0 == code ? .yes : .no) })
  }

  /// The advice of the real rules for a sheet.
  private func advice(_ codes: [String: Answer]) throws -> Advice {
    var sheet = AnswerSheet()
    for (code, answer) in codes {
      sheet.answers[try #require(RealContent.index.findingsByCode[code]).id] = answer
    }
    return try #require(RealContent.book.advise(sheet))
  }

  /// The page's words, with single blanks between.
  private func words(_ page: Typeset) -> String {
    page.text.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test(arguments: sheets)
  func holdsEverythingThatIsPromised(_ level: String, _ codes: [String: Answer]) throws {
    let advice = try advice(codes)
    let page = AdvicePage.typeset(advice, index: RealContent.index, width: 80)
    let text = words(page)
    #expect(page.lines.first?.text.hasPrefix(level) == true)
    #expect(text.contains(advice.headline))
    #expect(text.lowercased().contains("not a diagnosis"))
    #expect(!advice.doNow.isEmpty && !advice.watchFor.isEmpty && !advice.reasons.isEmpty)
    for sentence in advice.doNow + advice.watchFor { #expect(text.contains(sentence)) }
    for source in advice.reasons.flatMap(\.sources) {
      #expect(text.contains(try #require(RealContent.index.sources[source]).title))
    }
  }

  @Test(arguments: sheets)
  func everyReasonNamesItsAnswers(_ level: String, _ codes: [String: Answer]) throws {
    let advice = try advice(codes)
    let text = words(AdvicePage.typeset(advice, index: RealContent.index, width: 80))
    for reason in advice.reasons {
      #expect(!reason.because.isEmpty)
      for because in reason.because.prefix(8) {
        guard case .answered(let id, _) = because else { continue }
        let finding = try #require(RealContent.index.findings[id])
        #expect(text.contains("\(finding.plain) (\(finding.code))"))
      }
    }
  }

  @Test func theActionComesFirst() throws {
    let text = words(AdvicePage.typeset(try advice(["E11": .yes]), index: RealContent.index, width: 80))
    let order = [
      "EMERGENCY", "your answers lead here", "What to do now", "not a diagnosis", "Why", "What to watch for",
      "What is still open", "Sources",
    ]
    let places = order.compactMap { part in text.indices.first { text[$0...].hasPrefix(part) } }
    #expect(places.count == order.count)
    #expect(places == places.sorted())
    #expect(!text.contains("Which patterns"))
  }

  /// Below an emergency the patterns are told, after what to do and what to watch for.
  @Test func thePatternsComeLast() throws {
    let text = words(
      AdvicePage.typeset(try advice(["W01": .yes, "W02": .yes]), index: RealContent.index, width: 80))
    let order = ["What to do now", "What to watch for", "What is still open", "Which patterns", "Sources"]
    let places = order.compactMap { part in text.indices.first { text[$0...].hasPrefix(part) } }
    #expect(places.count == order.count)
    #expect(places == places.sorted())
  }

  /// The five steps say where the answers lead, and how far what is open could.
  @Test func theFiveSteps() throws {
    let page = AdvicePage.typeset(try advice(["W01": .yes]), index: RealContent.index, width: 80)
    let steps = page.lines.map(\.text).filter { line in
      ["EMERGENCY", "TODAY", "* SOON", "ROUTINE", "SELF-CARE"].contains {
        line.drop { $0 == " " }.hasPrefix($0)
      }
    }
    #expect(steps.prefix(6).contains("  EMERGENCY  as far as what is open could lead"))
    #expect(steps.contains("* SOON       your answers lead here"))
  }

  @Test func anEmergencyStandsOutAsAnAlarm() throws {
    let page = AdvicePage.typeset(try advice(["E11": .yes]), index: RealContent.index, width: 80)
    #expect(page.lines.first?.cells.first?.style == .alarm)
  }

  @Test(arguments: [20, 33, 40, 80, 200])
  func noLineIsWiderThanThePage(_ width: Int) throws {
    for (_, codes) in Self.sheets {
      let page = AdvicePage.typeset(try advice(codes), index: RealContent.index, width: width)
      #expect(page.lines.allSatisfy { $0.width <= width })
    }
  }
}
