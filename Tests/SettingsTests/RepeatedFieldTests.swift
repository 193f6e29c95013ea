import Authoring
import Settings
import TestSupport
import Testing

/// A field that stands twice in a settings file counts the first time, and all others count.
@Suite struct RepeatedFieldTests {
  @Test(
    arguments: [
      "mouse: yes\ntheme: dark\n<<1>>mouse: no\nidle: 60",
      "mouse: yes\ntheme: dark\nidle: 60\n<<1>>\"mouse\": no",
      "mouse: yes\n<<1>>mouse:\n  - no\n\n  - yes\ntheme: dark\nidle: 60",
      "mouse: yes\ntheme: dark\n<<1>>mouse : no\nidle: 60\n",
    ], ["\n", "\r\n"])
  func theFirstCounts(_ marked: String, _ lineEnd: String) throws {
    let marks = Marks(marked)
    let place = try #require(marks.places[1])
    let (settings, problems) = SettingsReader.read(
      text: marks.text.replacing("\n", with: lineEnd), file: "settings.yaml")
    #expect(problems.map(\.message) == ["the field mouse stands twice"])
    #expect(problems.map(\.help) == ["keep one of the lines; the first counts"])
    #expect(problems.map(\.line) == [place.line])
    #expect(problems.map(\.column) == [place.column])
    #expect(problems.first?.quoted.contains("mouse") == true)
    var expected = Settings()
    expected.mouse = true
    expected.theme = .dark
    expected.idle = 60
    #expect(settings == expected)
  }

  @Test func keysAndWholePartsToo() {
    let (settings, problems) = SettingsReader.read(
      text: """
        kiosk:
          idle: 60
        keys:
          list.open: o
          list.quit: Q
          list.open: p
        kiosk:
          idle: 90
        mouse: yes
        """, file: "settings.yaml")
    #expect(problems.map(\.message) == ["the field list.open stands twice", "the field kiosk stands twice"])
    #expect(problems.map(\.line) == [6, 7])
    #expect(settings.kiosk.idle == 60)
    #expect(settings.keys.map(\.keys) == [["o"], ["Q"]])
    #expect(settings.mouse)
  }

  @Test func theSameNameInTwoPartsIsNotDoubled() {
    let (settings, problems) = SettingsReader.read(
      text: "idle: 30\nkiosk:\n  idle: 60\nkeys:\n  a.b: c\n  d.b: c\n", file: "settings.yaml")
    #expect(problems.isEmpty, "\(problems)")
    #expect(settings.idle == 30 && settings.kiosk.idle == 60)
  }
}
