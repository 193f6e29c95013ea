import Screen

extension Scope {
  package static let checklistStart = Scope("checklistStart", "checklist start")
  package static let question = Scope("question", "page of rows")
  package static let choice = Scope("choice", "page with choices", .numbers)
  package static let map = Scope("map", "body map", .marks)
  package static let marks = Scope("marks", "marks of a place", .marks)
  package static let emergency = Scope("emergency", "emergency notice")
  package static let settled = Scope("settled", "end of the pages that matter")
  package static let review = Scope("review", "check of the answers")
  package static let advice = Scope("advice", "advice")
}

extension Command {
  package static let showChecklist = Command("checklist")
  package static let answerYes = Command("yes")
  package static let answerNo = Command("no")
  package static let answerUnsure = Command("dont-know")
  package static let why = Command("why")
  package static let undo = Command("undo")
  package static let previousQuestion = Command("previous-question")
  package static let review = Command("review")
  /// Changes the answer in focus to the next one.
  package static let nextAnswer = Command("change-answer")
  /// What was there before is there again, and worse or better.
  package static let worse = Command("worse")
  package static let better = Command("better")
  package static let showAdvice = Command("advice")
  package static let beginAnew = Command("begin-anew")
  /// Goes from the body map to the lines below it, or back.
  package static let otherPart = Command("go-on")
}

/// The checklist's part of the key table.
extension ChecklistPane {
  package static let bindings: [Binding] = [
    start, question, choice, map, marks, options(.emergency), Keymap.scrolling(.emergency), options(.settled),
    Keymap.scrolling(.settled), review, advice,
  ].flatMap { $0 }

  private static let backKeys: [Key] = [.left, .backspace, .character("b")]

  private static let start: [Binding] =
    [
      Binding(
        [.enter], .checklistStart, .choose, "choose", "begin",
        "Begin the checklist, or take the line in focus.")
    ] + later(.checklistStart) + [beginAnew(.checklistStart)] + Keymap.scrolling(.checklistStart)

  private static let question: [Binding] =
    [
      Binding([.character("y")], .question, .answerYes, "yes", "yes", "Answer yes to the row in focus."),
      Binding([.character("n")], .question, .answerNo, "no", "no", "Answer no to the row in focus."),
      dontKnow(.question), why(.question),
      Binding(
        [.enter, .character(" ")], .question, .choose, "choose", "tick",
        "Tick the row in focus, or take the tick away; or take the line in focus."),
      Binding(
        [.right], .question, .nextAnswer, "change-answer", "change",
        "Change the answer to the row in focus: no, not sure, yes, open."),
    ] + around(.question) + [
      Binding(
        [.character("+")], .question, .worse, "worse", "worse", "Say that what was there before is worse."),
      Binding(
        [.character("-")], .question, .better, "better", "better", "Say that what was there before is better."
      ),
    ]

  private static let choice: [Binding] =
    [
      Binding(
        [.enter, .character(" ")], .choice, .choose, "choose", "choose",
        "Take or mark the answer in focus; a digit takes the one with its number."),
      dontKnow(.choice), why(.choice),
    ] + around(.choice)

  private static let map: [Binding] =
    [
      Binding(
        [.enter, .character(" ")], .map, .choose, "choose", "mark",
        "Open the place in focus to mark it; or take the line in focus."),
      Binding(
        [.tab, .backTab], .map, .otherPart, "go-on", "go on", "Go to the lines below the map, or back."),
      dontKnow(.map), why(.map),
      Binding(Keymap.down, .map, .lineDown, "down", "down", "Go to the place below."),
      Binding(Keymap.up, .map, .lineUp, "up", "up", "Go to the place above."),
      Binding([.left], .map, .moveLeft, "left", "left", "Go to the place at the left."),
      Binding([.right], .map, .moveRight, "right", "right", "Go to the place at the right."),
      Binding(
        [.backspace, .character("b")], .map, .previousQuestion, "previous-question", "before",
        "Go back to the page before; your answers stay."),
      undo(.map),
    ] + later(.map) + [LookingUpKeys.sources(.map), LookingUpKeys.words(.map)]

  private static let marks: [Binding] = [
    Binding(
      [.enter, .character(" ")], .marks, .choose, "choose", "mark", "Mark what is in focus, or take it away."),
    Binding(
      [.left, .right, .tab, .backspace, .character("b")], .marks, .back, "close", "done",
      "Go back to the places."),
    Binding(Keymap.down, .marks, .lineDown, "next-mark", "down", "Go to the next mark."),
    Binding(Keymap.up, .marks, .lineUp, "previous-mark", "up", "Go to the mark before."),
    why(.marks),
  ]

  private static let review: [Binding] =
    [
      Binding([.character("y")], .review, .answerYes, "yes", "yes", "Change the answer in focus to yes."),
      Binding([.character("n")], .review, .answerNo, "no", "no", "Change the answer in focus to no."),
      Binding(
        [.character("d")], .review, .answerUnsure, "dont-know", "don't know",
        "Change the answer in focus to not sure."),
      Binding(
        [.character(" ")], .review, .nextAnswer, "change-answer", "change",
        "Change the answer in focus: no, not sure, yes, open."),
      Binding([.enter], .review, .choose, "open", "open", "Open the page of the answer in focus."),
      Binding([.character("a")], .review, .showAdvice, "advice", "advice", "Show the advice."),
      undo(.review),
      Binding(backKeys, .review, .previousQuestion, "to-questions", "pages", "Go on with the open pages."),
    ] + Keymap.scrolling(.review, pageDown: [.pageDown])

  private static let advice: [Binding] =
    [
      Binding(
        [.character("p")], .advice, .print, "report", "report", "Write the advice to a file, or print it."),
      Binding(
        [.character("4")], .advice, .showSessions, "sessions", "keep",
        "Keep this checklist, or show the saved ones."),
      Binding(backKeys, .advice, .previousQuestion, "to-questions", "pages", "Go back to the pages."),
      Binding([.character("r")], .advice, .review, "review", "answers", "Check and change your answers."),
      undo(.advice), LookingUpKeys.sources(.advice), LookingUpKeys.words(.advice),
      LookingUpKeys.copy(.advice), beginAnew(.advice),
    ] + Keymap.scrolling(.advice)

  /// A page with a few lines to choose from.
  private static func options(_ scope: Scope) -> [Binding] {
    [Binding([.enter], scope, .choose, "choose", "choose", "Take the line in focus.")] + later(scope) + [
      undo(scope)
    ]
  }

  /// What every page has in common, however it is answered.
  private static func around(_ scope: Scope) -> [Binding] {
    [
      Binding(
        backKeys, scope, .previousQuestion, "previous-question", "before",
        "Go back to the page before; your answers stay."),
      undo(scope),
    ] + later(scope) + [
      LookingUpKeys.words(scope), LookingUpKeys.sources(scope),
      Binding(Keymap.down, scope, .lineDown, "next-answer", "down", "Go to the next line."),
      Binding(Keymap.up, scope, .lineUp, "previous-answer", "up", "Go to the line before."),
      Binding([.pageDown], scope, .pageDown, "page-down", "page", "Go down one page."),
      Binding(Keymap.pageUp, scope, .pageUp, "page-up", "page up", "Go up one page."),
      Binding(Keymap.top, scope, .toTop, "to-top", "top", "Go to the top."),
      Binding(Keymap.bottom, scope, .toBottom, "to-bottom", "end", "Go to the end."),
    ]
  }

  /// The ways on to the answers and the advice.
  private static func later(_ scope: Scope) -> [Binding] {
    [
      Binding([.character("r")], scope, .review, "review", "answers", "Check and change your answers."),
      Binding([.character("a")], scope, .showAdvice, "advice", "advice", "Show the advice so far."),
    ]
  }

  private static func dontKnow(_ scope: Scope) -> Binding {
    Binding(
      [.character("d")], scope, .answerUnsure, "dont-know", "don't know",
      "Answer that you do not know or are not sure.")
  }

  private static func why(_ scope: Scope) -> Binding {
    Binding([.character("w")], scope, .why, "why", "why", "Say why this is asked.")
  }

  private static func undo(_ scope: Scope) -> Binding {
    Binding([.character("u")], scope, .undo, "undo", "undo", "Undo the last answer.")
  }

  private static func beginAnew(_ scope: Scope) -> Binding {
    Binding(
      [.character("x")], scope, .beginAnew, "begin-anew", "begin anew", "Forget all answers and begin anew.")
  }
}
