import Knowledge
import Screen
import Testing
import Typesetting

/// Tables, told row by row so that no width can cut them.
@Suite struct TableTests {
  private let head: [[Inline]] = [[.text("Sign")], [.text("Means")]]

  @Test func eachRowIsARecord() {
    let table = Block.table(
      head: head,
      rows: [[[.text("stiff leg")], [.text("see a doctor")]], [[.text("flicker")], [.text("wait")]]])
    #expect(
      Typesetter.text([table], width: 15)
        == ["Sign: stiff leg", "Means: see a", "doctor", "", "Sign: flicker", "Means: wait"])
  }

  @Test func theColumnsNameIsStrong() {
    let set = Typesetter.typeset([.table(head: head, rows: [[[.text("x")]]])], TypesettingOptions(width: 20))
    #expect(set.lines.first?.style(of: "S") == .strong)
    #expect(set.lines.first?.style(of: "x") == .plain)
  }

  @Test func aCellWithoutANameStandsAlone() {
    #expect(
      Typesetter.text([.table(head: [[.text("A")]], rows: [[[.text("x")], [.text("y")]]])], width: 20) == [
        "A: x", "y",
      ])
  }

  @Test func aTableOfNamesAloneLosesNoWord() {
    #expect(
      Typesetter.text([.table(head: head, rows: [])], width: 20).joined(separator: " ").contains("Sign"))
  }

  @Test func aLinkInTheHeadIsNumberedOnce() {
    let linked: [[Inline]] = [[.link(.glossary("word"), [.text("Word")])]]
    let set = Typesetter.typeset(
      [.table(head: linked, rows: [[[.text("a")]], [[.text("b")]]])],
      TypesettingOptions(width: 20, firstLinkNumber: 1))
    #expect(set.links == [.glossary("word")])
  }
}
