import Knowledge
import Reports
import TestSupport
import Testing

/// What a Phenopacket says of the answers.
@Suite struct PhenopacketRecordTests {
  private func packet(_ sheet: AnswerSheet) throws -> ParsedJSON {
    try ParsedJSON(PhenopacketRecord(Report.made(sheet, guide: PhenopacketGuide.guide)))
  }

  private func terms(_ packet: ParsedJSON, excluded: Bool) -> [String?] {
    packet["phenotypicFeatures"].items.filter { $0.keys.contains("excluded") == excluded }
      .map(\.["type"]["id"].text)
  }

  /// The findings answered yes and no, and the terms observed and excluded.
  @Test(
    arguments: [
      ([], [], [], []), (["plain"], [], [], []), (["left"], [], ["T:2"], []),
      ([], ["left"], [], ["T:2"]), ([], ["above", "left", "right"], [], ["T:1", "T:2", "T:3"]),
      (["both"], [], ["T:4", "T:5"], []),
      // What stands below the excluded term is open, or observed.
      ([], ["above"], [], []), ([], ["above", "left"], [], ["T:2"]),
      (["left"], ["above", "right"], ["T:2"], ["T:3"]),
      // Two findings of one term disagree.
      (["lone"], ["both"], ["T:5"], ["T:4"]), (["both"], ["lone"], ["T:4", "T:5"], []),
      (["follow"], ["shared"], ["T:6"], []),
      // A no to a finding of two terms excludes its own; the other waits for its own question.
      ([], ["both"], [], ["T:4"]), ([], ["both", "lone"], [], ["T:4", "T:5"]),
      // A follow-up that does not arise is no open question.
      ([], ["shared"], [], ["T:6"]), ([], ["follow"], [], []),
    ] as [([Finding.ID], [Finding.ID], [String], [String])])
  func observedAndExcluded(
    yes: [Finding.ID], no: [Finding.ID], observed: [String], excluded: [String]
  ) throws {
    let packet = try packet(Made.sheet(yes: yes, no: no))
    #expect(terms(packet, excluded: false) == observed)
    #expect(terms(packet, excluded: true) == excluded)
  }

  @Test func notSureIsLeftOut() throws {
    let packet = try packet(Made.sheet(unsure: ["above", "left", "lone"]))
    #expect(!packet.keys.contains("phenotypicFeatures"))
  }

  /// What a packet does not hold is said in it, and to whoever asked for it.
  @Test func whatIsLeftOutIsCounted() throws {
    let sheet = Made.sheet(yes: ["plain", "left"], no: ["lone"], unsure: ["above"])
    let packet = try packet(sheet)
    #expect(
      packet["metaData"]["updates"].items.first?["comment"].text?.hasPrefix("2 answers are not") == true)
    #expect(
      try Report.made(sheet, guide: PhenopacketGuide.guide).leftOutNotice?.hasPrefix("2 answers") == true)
    #expect(try Report.made(Made.sheet(yes: ["left"]), guide: PhenopacketGuide.guide).leftOutNotice == nil)
    #expect(try !self.packet(Made.sheet(yes: ["left"]))["metaData"].keys.contains("updates"))
  }

  @Test func differentAnswersHaveDifferentIds() throws {
    let ids = try [Made.sheet(yes: ["left"]), Made.sheet(yes: ["right"]), AnswerSheet()]
      .map { try packet($0)["id"].text }
    #expect(Set(ids).count == 3)
  }

  @Test func itNamesNoDiseaseAndNobody() throws {
    let packet = try packet(Made.sheet(yes: ["left"], age: AgeRange(52)))
    #expect(packet.keys == ["id", "subject", "phenotypicFeatures", "metaData"])
    #expect(packet["subject"].keys == ["id", "timeAtLastEncounter"])
    #expect(packet["subject"]["timeAtLastEncounter"]["age"]["iso8601duration"].text == "P52Y")
  }

  @Test func anAgeRangeHasTwoEnds() throws {
    let time = try packet(AnswerSheet(age: AgeRange(40, 49)))["subject"]["timeAtLastEncounter"]
    #expect(time["ageRange"]["start"]["iso8601duration"].text == "P40Y")
    #expect(time["ageRange"]["end"]["iso8601duration"].text == "P49Y")
  }

  @Test func itSaysWhereItComesFrom() throws {
    let packet = try packet(AnswerSheet())
    let meta = packet["metaData"]
    #expect(packet["id"].text?.hasPrefix("\(PhenopacketGuide.guide.id)-checklist-20261120-") == true)
    #expect(meta["createdBy"].text?.contains("guide \(PhenopacketGuide.guide.id),") == true)
    #expect(meta["created"].text == "2026-11-20T00:00:00Z")
    #expect(meta["phenopacketSchemaVersion"].text == "2.0")
    #expect(meta["resources"].items.map(\.["version"].text) == ["3"])
    #expect(meta["externalReferences"].items.map(\.["description"].text) == ["By somebody, release 3."])
  }
}
