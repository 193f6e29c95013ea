import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// A pane or an overlay, and how to get there from the start.
struct Scene: Sendable {
  let name: String
  let scope: Scope
  /// Which guide it is seen in.
  var hasMap = false
  let keys: String
  /// Whether nothing is pressed for long after these keys.
  var isIdle = false
  var prepare: @Sendable (inout Driver) -> Void = { _ in }

  /// The scene on a screen of a size.
  func driver(_ columns: Int, _ rows: Int, options: RunOptions = RunOptions()) -> Driver {
    var driver =
      hasMap
      ? Driver.map(columns, rows, options: options) : Driver.garden(columns, rows, options: options)
    driver.hits = Self.hits
    prepare(&driver)
    driver.press(keys)
    if isIdle { driver.handle([.idle]) }
    return driver
  }

  static func named(_ name: String) -> Scene? { all.first { $0.name == name } }

  /// What every search finds.
  static let hits = [
    SearchHit(
      kind: .article, id: "apples", title: "Apples", section: "Pruning", snippet: "[Prune] them in winter.",
      score: 2),
    SearchHit(
      kind: .glossary, id: "pip", title: "Pip", section: "", snippet: "A pip is what you [prune] last.",
      score: 1),
  ]
}

extension Scene {
  /// The scenes in which something can be chosen by a mark.
  static let choosing = all.filter {
    ![.reader, .find, .card, .advice, .timeline, .naming, .help, .hidden, .problems].contains($0.scope)
      && $0.name != "commands-typed"
  }

  /// Every place of the interface once, with everything that looks different in it.
  static let all: [Scene] = reading + asking + comparing + keeping + covering

  private static let reading = [
    Scene(name: "list", scope: .list, keys: "j"),
    Scene(name: "article", scope: .reader, keys: "Enter Tab"),
    Scene(name: "outline", scope: .outline, keys: "Enter o j"),
    Scene(name: "outline-beside", scope: .reader, keys: "Enter o j Enter"),
    Scene(name: "find", scope: .find, keys: "Enter / w i n t e r"),
    Scene(name: "links", scope: .references, keys: "Enter l 3"),
    Scene(name: "source-card", scope: .card, keys: "Enter s"),
    Scene(name: "word-card", scope: .card, keys: "Enter e"),
    Scene(name: "history", scope: .history, keys: "") { driver in
      for (number, id) in (["apples", "roses", "pears"] as [Article.ID]).enumerated() {
        driver.now = Made.moment(605 + 7 * number)
        driver.update(.follow(.article(id)))
      }
      driver.press("h j")
    },
    Scene(name: "bookmarks", scope: .bookmarks, keys: "Enter m ] ] m q j Enter m '"),
    Scene(name: "search", scope: .search, keys: "/ p r u n e Down"),
    Scene(name: "found-question", scope: .foundQuestion, keys: "/ s o f t Enter", prepare: findQuestion),
  ]

  private static let asking = [
    Scene(name: "checklist-start", scope: .checklistStart, keys: "2"),
    Scene(name: "checklist-resumed", scope: .checklistStart, keys: "2 Enter j n Esc"),
    Scene(name: "question", scope: .question, keys: "2 Enter j n"),
    Scene(name: "why", scope: .card, keys: "2 Enter w"),
    Scene(name: "page-fresh", scope: .question, keys: "2 Enter"),
    Scene(name: "page-to-tick", scope: .question, keys: "") { driver in
      driver.press("2 Enter")
      driver.update(.answerRows(["flood", "fire"], .no))
      driver.look()
      driver.press("2 d")
      driver.update(.answerRows(["wilting", "spots"], .no))
      driver.update(.pick(1))
      driver.look()
      driver.update(.answerRows(["bees"], .yes))
      driver.press("j j")
    },
    Scene(name: "choices", scope: .choice, keys: "2 Enter j n n"),
    Scene(name: "several", scope: .choice, keys: "2 Enter j n n d j Space j"),
    Scene(name: "several-fault", scope: .choice, keys: "2 Enter j n n d j j j j Enter"),
    Scene(name: "map", scope: .map, hasMap: true, keys: "2 Enter j n n Right T Down"),
    Scene(name: "map-marks", scope: .marks, hasMap: true, keys: "2 Enter j n n Down Enter Down Enter"),
    Scene(name: "map-ways-on", scope: .map, hasMap: true, keys: "2 Enter j n n W Tab"),
    Scene(name: "map-fault", scope: .map, hasMap: true, keys: "2 Enter j n n Tab Enter"),
    Scene(name: "emergency", scope: .emergency, keys: "2 Enter j y"),
    Scene(name: "settled", scope: .settled, keys: "2 Enter j n n 2 d j n y"),
    Scene(name: "review", scope: .review, keys: "2 Enter j n n 2 r j j"),
    Scene(name: "advice", scope: .advice, keys: "2 Enter j n d a"),
    Scene(name: "report", scope: .print, keys: "2 Enter j n p j"),
    Scene(name: "leaving", scope: .leaving, keys: "2 Enter j n q q q"),
    Scene(name: "again", scope: .again, keys: "4 j Enter", prepare: keepSettled),
    Scene(name: "forgetting", scope: .forgetting, keys: "2 Enter j n Esc x"),
  ]

  /// Lets every search find a question of the checklist.
  @Sendable private static func findQuestion(_ driver: inout Driver) {
    driver.hits = [
      SearchHit(
        kind: .finding, id: "wilting", title: "Do the plants wilt?", section: "",
        snippet: "[Soft] leaves want water.", score: 1)
    ]
  }

  /// Keeps a checklist that was gone through.
  @Sendable private static func keepSettled(_ driver: inout Driver) {
    let answers: [Finding.ID: Answer] = [
      "flood": .no, "fire": .no, "size": .chose(["small"]), "places": .chose(["wall"]), "wilting": .no,
      "spots": .no, "bees": .yes, "birds": .no, "cats": .no,
    ]
    _ = driver.shelf.answer(.keep(label: "spring", AnswerSheet(answers: answers)))
  }

  private static let comparing = [
    Scene(name: "comparison", scope: .comparison, keys: "3 j"),
    Scene(name: "columns", scope: .columns, keys: "3 c j Space"),
    Scene(name: "row", scope: .card, keys: "3 Enter"),
  ]

  private static let keeping = [
    Scene(name: "sessions", scope: .sessions, keys: "4 j") { $0.shelf = .filled(3) },
    Scene(name: "sessions-empty", scope: .sessions, keys: "4"),
    Scene(name: "naming", scope: .naming, keys: "2 Enter j n 4 Enter v i s i t"),
    Scene(name: "deleting", scope: .deleting, keys: "4 j x") { $0.shelf = .filled(3) },
    Scene(name: "timeline", scope: .timeline, keys: "4 j t") { $0.shelf = .filled(3) },
  ]

  private static let covering = [
    Scene(name: "help", scope: .help, keys: "2 Enter ?"),
    Scene(name: "commands", scope: .commands, keys: "2 Enter : Down"),
    Scene(name: "commands-typed", scope: .commands, keys: ": o u t l Down Up"),
    Scene(name: "hidden", scope: .hidden, keys: "2 Enter Ctrl-L"),
    Scene(name: "problems", scope: .problems, keys: "!") {
      $0.update(
        .reloaded([
          "articles/trees/apples.md:3:1: order: it is not a number. Write a number, as in order: 3.",
          "glossary/pip.md:2:1: term: it is missing. Add a line term: with the word.",
        ]))
    },
    Scene(name: "still-there", scope: .idleWarning, keys: "2 Enter j n", isIdle: true),
  ]
}
