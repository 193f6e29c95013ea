import Knowledge
import TestSupport
import Testing

/// The real map: what it answers, and that more marks never make anything less urgent.
@Suite struct RealBodyMapTests {
  private static let book = RealContent.book

  private static func answered(_ marks: [Choice.ID], yes: [Finding.ID] = []) -> [Finding.ID] {
    var sheet = Made.sheet(yes: yes)
    sheet.answers["regions"] = .chose(marks)
    return book.completed(sheet).answers.filter { $0.value == .yes && !yes.contains($0.key) }
      .map(\.key).sorted()
  }

  @Test(
    arguments: [
      (["face-twitch"], ["twitching"]), (["left-hand-cramp", "chest-stiff"], ["cramps"]),
      (["left-hand-weak"], []), (["left-hand-numb", "belly-stiff"], []),
      (["left-hand-thin"], ["muscle-thinning", "one-sided-start"]),
      (["left-hand-thin", "neck-weak"], ["muscle-thinning"]),
      (["left-calf-twitch", "right-foot-twitch"], ["calf-or-hopping-twitch", "twitching"]),
      (["left-calf-twitch", "right-arm-twitch"], ["twitching", "widespread-twitching"]),
      (["left-hand-twitch", "left-hand-weak"], ["twitching", "twitching-in-weak-muscle"]),
      (["left-hand-twitch", "left-arm-weak"], ["twitching"]),
    ] as [([Choice.ID], [Finding.ID])])
  func whatMarksAnswer(marks: [Choice.ID], expected: [Finding.ID]) {
    #expect(Self.answered(marks) == expected)
  }

  /// A felt weakness in one hand is no lost ability; where one is known, the side follows.
  @Test func theSideFollowsOnlyWhereStrengthWasLost() {
    #expect(Self.answered(["left-hand-weak"], yes: ["lost-ability"]) == ["one-sided-start"])
    #expect(Self.answered(["left-hand-weak", "right-hand-weak"], yes: ["lost-ability"]) == [])
  }

  /// Also with the two conditions that a further mark can undo: whatever they raise is raised without them.
  @Test(.serialized, arguments: 501...520 as ClosedRange<UInt64>)
  func oneMoreMarkNeverLowersTheUrgency(seed: UInt64) throws {
    let map = try #require(Self.book.bodyMap)
    var drawer = SheetDrawer(Self.book.findings, seed: seed)
    var random = SeededNumbers(seed: seed)
    for _ in 0..<40 {
      var sheet = drawer.sheet()
      sheet.answers["regions"] = nil
      var before = Self.book.urgency(of: sheet)
      var marks: [Choice.ID] = []
      for choice in map.choices.shuffled(using: &random).prefix(12) {
        marks.append(choice.id)
        sheet.answers["regions"] = .chose(marks)
        let after = Self.book.urgency(of: sheet)
        if after < before { Issue.record("\(choice.id) lowered \(before) to \(after): \(sheet)") }
        before = after
      }
    }
  }
}
