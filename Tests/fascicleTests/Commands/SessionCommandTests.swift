import Foundation
import TestSupport
import Testing

/// Sessions by command: kept, listed, shown, exported, set side by side, deleted.
@Suite(.serialized) struct SessionCommandTests {
  private let home: SessionHome

  init() throws { home = try SessionHome() }

  private func keep(_ label: String, _ input: String) throws -> SessionHome.Card {
    let outcome = try home.command("ask", "--save", "--label", label, input: input)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try #require(try home.sessions().last)
  }

  @Test func whatIsKeptIsListed() throws {
    let card = try keep("visit <1>", SessionHome.lines("no", 200))
    #expect(card.label == "visit <1>")
    #expect(card.answered > 40)
    #expect(card.urgency == "selfcare")
    #expect(card.finished)
    #expect(card.started.count == 25 && card.started <= card.changed)
    let text = try home.command("sessions").output
    #expect(text.contains(card.id) && text.contains("SELF-CARE") && text.contains("visit <1>"))
  }

  @Test func filesAndFoldersAreForTheirOwnerAlone() throws {
    let outcome = try home.shell("umask 000; exec PROGRAM ask --save", input: "no\n")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try home.mode("state") == 0o700)
    #expect(try home.mode("state/sessions.db") == 0o600)
    #expect(home.files().keys.sorted() == ["state/sessions.copy", "state/sessions.db"])
  }

  @Test func oneIsShownAndExported() throws {
    let card = try keep("leg", "yes\nunsure\n")
    let shown = try home.command("sessions", "show", card.id).output
    #expect(shown.contains("leg") && shown.contains("EMERGENCY") && shown.contains("Not sure (1)"))
    #expect(shown.contains("not a diagnosis"))
    #expect(try home.command("sessions", "export", card.id, "--format", "text").output == shown)
    let exported = try home.command("sessions", "export", card.id).output
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(exported.utf8)) as? [String: Any])
    #expect((value["answers"] as? [String: String])?.values.sorted() == ["unsure", "yes"])
    #expect((value["advice"] as? [String: Any])?["urgency"] as? String == "emergency")
  }

  /// Another guide neither judges nor tells what this one asked.
  @Test func anotherGuideListsASessionOnly() throws {
    let card = try keep("leg", "yes\n")
    let other = "\"$FASCICLE_HOME/other\""
    let made = try home.shell(
      "cp -r '\(Project.root)/Content' \(other) && sed -i 's/^id: fascicle$/id: org.example.other/' \(other)/guide.md"
    )
    #expect(made.code == 0, "\(made.errors)")
    let listed = try home.shell("PROGRAM sessions list --content \(other)").output
    #expect(listed.contains(card.id) && listed.contains("of another guide: fascicle"))
    #expect(
      try home.shell("PROGRAM sessions list --json --content \(other)").output.contains("\"urgency\" : null"))
    for command in ["show \(card.id)", "export \(card.id) --format fhir", "export --all --format text"] {
      let outcome = try home.shell("PROGRAM sessions \(command) --content \(other)")
      #expect(outcome.code == 65 && outcome.output == "", "\(command)")
      #expect(outcome.errors.contains("asked by the guide fascicle"), "\(outcome.errors)")
    }
    // Our own JSON can hold it, without advice.
    let exported = try home.shell("PROGRAM sessions export --all --content \(other)")
    #expect(exported.code == 0 && exported.output.contains("\"guide\":\"fascicle\""))
    #expect(!exported.output.contains("\"advice\""))
    let timeline = try home.shell("PROGRAM sessions timeline --content \(other)")
    #expect(timeline.code == 0 && timeline.errors.contains(card.id))
  }

  @Test func allAreExportedOneALine() throws {
    for label in ["a", "b", "c"] { _ = try keep(label, "no\n") }
    let lines = try home.command("sessions", "export", "--all").output.split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines { #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any]) }
  }

  @Test func eachLabelHasItsTimeline() throws {
    _ = try keep("leg", SessionHome.lines("no", 200))
    _ = try keep("arm", "no\n")
    _ = try keep("leg", SessionHome.lines("no", 13) + "yes\n")
    let all = try home.command("sessions", "timeline").output
    #expect(all.contains("Timeline: leg") && all.contains("Timeline: arm"))
    let leg = try home.command("sessions", "timeline", "--label", "leg").output
    #expect(!leg.contains("arm\n\nVisits"))
    #expect(leg.contains("sooner to be seen than the visit before"))
    #expect(leg.contains("no    new"))
    #expect(try home.command("sessions", "timeline", "--label", "nobody").code == 66)
  }

  @Test func oneIsDeletedAndPurgingLeavesNothing() throws {
    let first = try keep("mark-one", "no\n")
    _ = try keep("mark-two", "no\n")
    #expect(try home.command("sessions", "delete", first.id).code == 0)
    #expect(try home.sessions().map(\.label) == ["mark-two"])
    #expect(try home.command("sessions", "purge", input: "no\n").output.contains("Nothing was deleted."))
    #expect(try home.command("sessions", "purge").code == 64)
    #expect(try home.sessions().count == 1)
    #expect(try home.command("sessions", "purge", input: "yes\n").code == 0)
    #expect(try home.sessions().isEmpty)
    #expect(home.files().values.allSatisfy { $0.range(of: Data("mark-".utf8)) == nil })
  }

  @Test(arguments: ["show", "export", "delete"])
  func anUnknownSessionIsNotFound(_ command: String) throws {
    for _ in 0..<2 {
      let outcome = try home.command("sessions", command, "no-such")
      #expect(outcome.code == 66 && outcome.errors.contains("no-such") && outcome.output == "")
      _ = try keep("", "no\n")
    }
  }

  @Test func whereNothingIsKeptNothingIsMade() throws {
    for command in ["list", "timeline"] { #expect(try home.command("sessions", command).code == 0) }
    #expect(try home.command("sessions", "purge", "--yes").code == 0)
    #expect(try home.sessions().isEmpty)
    #expect(home.files().isEmpty)
  }
}
