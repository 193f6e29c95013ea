import Authoring
import Screen
import Settings
import Testing

/// What a settings file says is what counts.
@Suite struct SettingsReaderTests {
  private func read(_ text: String) -> Settings {
    let (settings, problems) = SettingsReader.read(text: text, file: "settings.yaml")
    #expect(problems.isEmpty, "\(problems)")
    return settings
  }

  @Test(arguments: [
    "", "\n", "# only\n  # comments\n", "\t\r\n#\r\n", "keys:\n", "keys:\n  # a.b: c\nkiosk:\n", "{}",
  ])
  func whatSaysNothingChangesNothing(_ text: String) {
    #expect(read(text) == Settings())
  }

  @Test func whatIsNotSaidIsAsEverywhere() {
    let settings = Settings()
    #expect(settings.theme == .terminal)
    #expect(!settings.ascii && !settings.mouse && !settings.linear && !settings.readMarks)
    #expect(settings.content == nil && settings.idle == nil && settings.keys.isEmpty)
    #expect(settings.kiosk.idle == nil && settings.kiosk.leave.isEmpty)
  }

  @Test func everythingIsRead() {
    let settings = read(
      """
      # mine
      theme: contrast
      ascii: yes
      mouse: on
      linear: "true"
      content: /srv/guide.fascicle
      idle: 600
      readMarks: Yes
      kiosk: {idle: 60, leave: "Ctrl-X s t a f f"}
      keys:
        question.why: x
        everywhere.help: ["?", Ctrl-G]
        reader.bookmark: none
      """)
    #expect(settings.theme == .contrast)
    #expect(settings.ascii && settings.mouse && settings.linear && settings.readMarks)
    #expect(settings.content == "/srv/guide.fascicle")
    #expect(settings.idle == 600)
    #expect(settings.kiosk.idle == 60)
    #expect(settings.kiosk.leave.map(\.name) == ["Ctrl-X", "s", "t", "a", "f", "f"])
    #expect(
      settings.keys.map { "\($0.scope).\($0.action)" } == [
        "question.why", "everywhere.help", "reader.bookmark",
      ])
    #expect(settings.keys.map(\.keys) == [["x"], ["?", "Ctrl-G"], []])
    #expect(settings.keys.map(\.line) == [11, 12, 13])
    #expect(settings.keys.map(\.column) == [3, 3, 3])
  }

  @Test(arguments: [("yes", true), ("no", false), ("TRUE", true), ("off", false), ("'on'", true)])
  func yesAndNoInEveryForm(_ word: String, _ meaning: Bool) {
    #expect(read("mouse: \(word)").mouse == meaning)
    #expect(read("linear: \(word)").linear == meaning)
  }

  @Test(arguments: [("10", 10), ("86400", 86_400), ("'60'", 60)])
  func theLimitsOfWaitingBelongToIt(_ text: String, _ seconds: Int) {
    #expect(read("idle: \(text)").idle == seconds)
    #expect(read("kiosk:\n  idle: \(text)").kiosk.idle == seconds)
  }

  @Test(arguments: [
    ("a.b: y", ["y"]), ("a.b: no", ["no"]), ("a.b: 1", ["1"]), ("a.b: '#'", ["#"]), ("a.b: none", []),
    ("a.b: 'none'", ["none"]), ("a.b: []", []), ("a.b: [Ctrl-G, ' ']", ["Ctrl-G", " "]),
    ("a.b: \"\\\"\"", ["\""]),
  ])
  func keysAreTextAsItStands(_ line: String, _ keys: [String]) {
    #expect(read("keys: {\(line)}").keys.map(\.keys) == [keys])
    #expect(read("keys:\n  \(line)").keys.map(\.keys) == [keys])
  }

  @Test(arguments: [
    "leave: Ctrl-X s t a f f", "leave: [Ctrl-X, s, t, a, f, f]", "leave: '  Ctrl-X s  t a f f '",
  ])
  func theWayOutIsATextOrAList(_ line: String) {
    #expect(read("kiosk:\n  \(line)").kiosk.leave.map(\.name) == ["Ctrl-X", "s", "t", "a", "f", "f"])
  }
}
