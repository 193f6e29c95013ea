import Authoring
import Settings
import TestSupport
import Testing

/// What is wrong in a settings file is said with its place, and everything else counts.
@Suite struct SettingsFaultTests {
  /// A text with the mark `<<1>>` where its one problem belongs.
  struct Row: Sendable, CustomTestStringConvertible {
    let marked: String
    let message: String
    let help: String
    var level = Problem.Level.error

    var testDescription: String { message }
  }

  static let values = [
    Row(
      marked: "theme: <<1>>drak", message: "theme has an unknown value: drak", help: "did you mean dark?"),
    Row(
      marked: "theme: <<1>>green", message: "theme has an unknown value: green",
      help: "use one of terminal, dark, light, contrast"),
    Row(
      marked: "theme: <<1>>[dark]", message: "theme should be a word",
      help: "write one of terminal, dark, light, contrast"),
    Row(
      marked: "ascii: <<1>>perhaps", message: "ascii should be yes or no",
      help: "write yes or no after the colon"),
    Row(
      marked: "mouse: <<1>>{a: b}", message: "mouse should be yes or no",
      help: "write yes or no after the colon"),
    Row(
      marked: "linear: <<1>>1", message: "linear should be yes or no", help: "write yes or no after the colon"
    ),
    Row(
      marked: "readMarks: <<1>>''", message: "readMarks should be yes or no",
      help: "write yes or no after the colon"),
    Row(
      marked: "content: <<1>>here/Content", message: "content should be a whole path",
      help: "begin it with / or with ~/ for the home folder"),
    Row(
      marked: "content: <<1>>[/a]", message: "content should be a whole path",
      help: "begin it with / or with ~/ for the home folder"),
  ]

  static let numbers = ["9", "86401", "-60", "1.5", "soon", "[60]", "99999999999999999999", "''"].map {
    Row(
      marked: "idle: <<1>>\($0)", message: "idle should be a number of seconds from 10 to 86400",
      help: "write digits only, or leave the line out for never")
  }

  static let kiosk =
    [
      Row(
        marked: "kiosk: {idle: <<1>>5}", message: "idle should be a number of seconds from 10 to 86400",
        help: "write digits only, or leave the line out for never"),
      Row(marked: "kiosk: <<1>>yes", message: "kiosk should be a mapping", help: "write {one: …, two: …}"),
      Row(
        marked: "kiosk:\n  <<1>>laeve: Ctrl-X s t a f f", message: "the field laeve is not used in kiosk",
        help: "did you mean leave?", level: .warning),
    ]
    + ["s t a", "s s s s t", "'Ctrl-X'", "{a: b}", "a b c d e f g h i j k l m n o p q"].map {
      Row(
        marked: "kiosk:\n  leave: <<1>>\($0)", message: "leave should be 4 to 16 keys, 3 of them different",
        help: "write their names with blanks between, such as Ctrl-X s t a f f")
    }

  static let keys = [
    Row(
      marked: "keys:\n  <<1>>why: w", message: "why names no action in a place",
      help: "write place.action, such as question.why; fascicle config --example lists them all"),
    Row(
      marked: "keys:\n  <<1>>a.b.c: w", message: "a.b.c names no action in a place",
      help: "write place.action, such as question.why; fascicle config --example lists them all"),
    Row(
      marked: "keys:\n  <<1>>.why: w", message: ".why names no action in a place",
      help: "write place.action, such as question.why; fascicle config --example lists them all"),
    Row(
      marked: "keys:\n  question.why: <<1>>{a: b}", message: "question.why should be the name of a key",
      help: "write one name, a list such as [w, Ctrl-G], or none to take the keys away"),
    Row(
      marked: "keys:\n  question.why: <<1>>[w, [x]]", message: "question.why should be the name of a key",
      help: "write one name, a list such as [w, Ctrl-G], or none to take the keys away"),
    Row(
      marked: "keys:\n  question.why: <<1>>''", message: "question.why should be the name of a key",
      help: "write one name, a list such as [w, Ctrl-G], or none to take the keys away"),
    Row(marked: "keys: <<1>>[a.b]", message: "keys should be a mapping", help: "write {one: …, two: …}"),
  ]

  static let fields = [
    Row(
      marked: "<<1>>tehme: dark", message: "the field tehme is not used here", help: "did you mean theme?",
      level: .warning),
    Row(
      marked: "<<1>>language: la", message: "the field language is not used here", help: "remove it",
      level: .warning),
  ]

  @Test(arguments: values + numbers + kiosk + keys + fields)
  func isSaidWithItsPlaceAndTheRestCounts(_ row: Row) throws {
    let marks = Marks(row.marked + "\n" + (row.marked.hasPrefix("mouse") ? "ascii" : "mouse") + ": yes\n")
    let place = try #require(marks.places[1])
    let (settings, problems) = SettingsReader.read(text: marks.text, file: "settings.yaml")
    let problem = try #require(problems.first)
    #expect(problems.count == 1, "\(problems)")
    #expect(problem.message == row.message)
    #expect(problem.help == row.help)
    #expect(problem.level == row.level)
    #expect(problem.file == "settings.yaml")
    #expect((problem.line, problem.column) == (place.line, place.column))
    #expect(!problem.quoted.isEmpty)
    var expected = Settings()
    if row.marked.hasPrefix("mouse") { expected.ascii = true } else { expected.mouse = true }
    expected.namesContent = row.marked.hasPrefix("content")
    #expect(settings == expected)
  }

  @Test(arguments: [
    ("theme: dark\nkeys: [a\n", "the file is not YAML", 3), ("theme: &a dark", "the file uses an anchor", 1),
    ("mouse: yes\ntheme: *a", "the file uses an alias", 2),
    ("just words", "the file is not a list of fields", 1),
    ("- a\n- b", "the file is not a list of fields", 1), ("---\n", "the file is not a list of fields", 1),
    ("{mouse: yes, mouse: no}", "a field stands twice", 1),
    (
      String(repeating: "[", count: 60) + String(repeating: "]", count: 60), "the file is nested too deeply",
      1
    ),
    ("content: /" + String(repeating: "x", count: 1 << 20), "the file is larger than 1 MB", 1),
  ])
  func whatCannotBeReadChangesNothing(_ text: String, _ message: String, _ line: Int) throws {
    let (settings, problems) = SettingsReader.read(text: text, file: "settings.yaml")
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.message.contains(message), "\(problem.message)")
    #expect(problem.line == line)
    #expect(settings == Settings())
  }

  @Test func aKeyThatTheTableRefusesQuotesItsLine() {
    let problem = LoadedSettings.read("keys:\n  question.why: Ctrl-I\n").problems.first
    #expect(problem?.quoted == "  question.why: Ctrl-I")
    #expect(problem.map { [$0.line, $0.column] } == [2, 3])
    #expect(problem?.level == .error)
  }
}
