import Knowledge
import Screen

/// The guided checklist: which question is on the screen, and the answers so far.
package struct ChecklistPane: Pane {
  package static let showing = PaneKey(
    command: .showChecklist, short: "checklist", sentence: "Show the checklist.")

  /// What the checklist shows.
  package enum Stage: Sendable, Equatable {
    case start
    case question(Finding.ID)
    /// An answer asked for help at once.
    case emergency(Finding.ID)
    /// Nothing that is left to ask can change how soon to be seen.
    case enough
    /// All answers on one page, each to be changed.
    case review
    case advice

    var isQuestion: Bool { if case .question = self { true } else { false } }
  }

  /// How things stood before an answer.
  package struct Past: Sendable, Equatable {
    package let sheet: AnswerSheet
    package let question: Finding.ID
  }

  package var stage = Stage.start
  /// How the question on the screen is answered.
  package var kind = Finding.Kind.yesno
  package var sheet = AnswerSheet()
  /// The answer or line in focus.
  package var selection = ListSelection()
  /// The choices marked so far, where several may be taken.
  package var marked: [Choice.ID] = []
  /// Where the focus is on the body map; nil at every other question.
  package var map: MapFocus?
  /// What has to be put right before going on; it stands beside the answers.
  package var fault: String?
  /// The sheets before each answer, the latest last.
  package var past: [Past] = []
  /// Whether a changed answer leads back to the page of all answers, and to which line of it.
  package var returnLine: Int?
  /// Whether it has been said that the rest cannot change the urgency.
  package var wasToldEnough = false

  package init() {}

  /// The questions in the order in which they were answered, each once.
  var trail: [Finding.ID] {
    past.reduce(into: []) { trail, past in
      if !trail.contains(past.question) { trail.append(past.question) }
    }
  }

  package var scope: Scope {
    switch stage {
    case .start: .checklistStart
    case .question: kind == .yesno ? .question : map == nil ? .choice : map?.mark == nil ? .map : .marks
    case .emergency: .emergency
    case .enough: .enough
    case .review: .review
    case .advice: .advice
    }
  }
  package var title: String? { stage == .advice ? Phrases.advice : Phrases.checklist }
  package var scroll: Scroll {
    get { selection.scroll }
    set { selection.scroll = newValue }
  }

  package mutating func update(_ command: Command, _ context: Context) -> [Request] {
    switch stage {
    case .start: return updateStart(command, context)
    case .question(let id): return updateQuestion(id, command, context)
    case .emergency: return updateOptions(Option.atEmergency, command, context)
    case .enough: return updateOptions(Option.atEnough, command, context)
    case .review: return updateReview(command, context)
    case .advice: return updateAdvice(command, context)
    }
  }

  private mutating func updateStart(_ command: Command, _ context: Context) -> [Request] {
    let options = startOptions(context)
    switch command {
    case .choose where !options.isEmpty:
      return carryOut(options[min(selection.focus, options.count - 1)], context)
    case .lineDown, .lineUp: moveFocus(command, among: options.count, context)
    case .showAdvice where !options.isEmpty: return carryOut(.showAdvice, context)
    case .review where !options.isEmpty: return carryOut(.review, context)
    case .beginAnew where !options.isEmpty: return carryOut(.beginAnew, context)
    case .back: return [.show(ArticlesPane.self)]
    default: _ = scroll.follow(command, context.page)
    }
    return []
  }

  /// A page with a few lines to choose from.
  private mutating func updateOptions(
    _ options: [Option], _ command: Command, _ context: Context
  ) -> [Request] {
    switch command {
    case .choose: return carryOut(options[min(selection.focus, options.count - 1)], context)
    case .lineDown, .lineUp: moveFocus(command, among: options.count, context)
    case .showAdvice: return carryOut(.showAdvice, context)
    case .review: return carryOut(.review, context)
    case .undo: return carryOut(.undo, context)
    case .back: return carryOut(.goOn, context)
    default: _ = scroll.follow(command, context.page)
    }
    return []
  }

  private mutating func updateAdvice(_ command: Command, _ context: Context) -> [Request] {
    switch command {
    case .previousQuestion: backToQuestions(context)
    case .undo: return undo(context)
    case .beginAnew: return carryOut(.beginAnew, context)
    case .review: return carryOut(.review, context)
    case .back: enter(.start, context)
    default: _ = scroll.follow(command, context.page)
    }
    return []
  }

  package mutating func type(_ text: String, _ context: Context) -> [Request] {
    mark(text, context)
    return []
  }

  package mutating func focus(on number: Int, _ context: Context) -> Bool {
    if case .question(let id) = stage, map != nil, let finding = context.book.rules.finding(id) {
      return focusMap(on: number, finding, context)
    }
    return selection.focus(on: number, of: options(context).count)
  }

  package mutating func receive(_ action: Action, _ context: Context) -> [Request] {
    switch action {
    case .resume(let session):
      self = ChecklistPane()
      sheet = session.sheet
    case .reloaded:
      if case .question(let id) = stage, context.book.rules.finding(id) == nil { enter(.start, context) }
    default: break
    }
    return []
  }

  package func disabledReason(for command: Command, _ context: Context) -> String? {
    switch command {
    case .undo where past.isEmpty: Phrases.nothingToUndo
    case .beginAnew where sheet.answers.isEmpty: Phrases.nothingToForget
    case .print where sheet.answers.isEmpty || !context.book.checklistIsSound: Phrases.nothingToReport
    default: nil
    }
  }

  package func references(_ context: Context) -> OnScreenReferences {
    switch stage {
    case .question(let id):
      guard let finding = context.book.rules.finding(id) else { return OnScreenReferences() }
      var references = OnScreenReferences(
        Links.in(finding.why), text: finding.ask + " " + finding.plain)
      references.prepend(finding.sources)
      return references
    case .advice, .emergency:
      guard let advice = context.book.rules.advise(sheet) else { return OnScreenReferences() }
      let seen = context.page.lines.dropFirst(scroll.top).prefix(context.page.height)
      var references = OnScreenReferences([], text: seen.map(\.text).joined(separator: " "))
      var told: Set<Source.ID> = []
      references.sources = advice.reasons.flatMap(\.sources).filter { told.insert($0).inserted }
      return references
    case .start, .enough, .review: return OnScreenReferences()
    }
  }
}

/// Going from stage to stage.
extension ChecklistPane {
  /// Moves the focus by one, and scrolls to what has it first.
  mutating func moveFocus(_ command: Command, among count: Int, _ context: Context) {
    let pane = self
    selection.step(command, count: count) { selection in
      var moved = pane
      moved.selection = selection
      return moved.page(context)
    }
  }

  /// Goes to the next open question.
  mutating func enterNext(_ context: Context) {
    enter(Interview(context.book.rules).progress(after: sheet), context)
  }

  /// Goes to the question whose turn it is; when none is left, to the page of all answers.
  mutating func enter(_ progress: InterviewProgress, _ context: Context) {
    let given = context.book.rules.completed(sheet).answers
    guard let open = progress.next?.findings.first(where: { given[$0] == nil }) else {
      return enter(.review, context)
    }
    enter(.question(open), context)
  }

  /// Shows a stage from its top, with the focus on the answer given before.
  mutating func enter(_ stage: Stage, _ context: Context) {
    self.stage = stage
    selection = ListSelection()
    (marked, fault, map) = ([], nil, nil)
    if stage != .review, !stage.isQuestion { returnLine = nil }
    guard case .question(let id) = stage, let finding = context.book.rules.finding(id) else { return }
    kind = finding.kind
    let given = sheet.answers[id]
    if case .chose(let taken)? = given, finding.kind.takesSeveral { marked = taken }
    selection.focus = QuestionOption.all(for: finding).firstIndex { $0.isGiven(given) } ?? 0
    if finding.kind == .map, let body = context.book.rules.bodyMap, let first = body.regions.first {
      map = MapFocus(region: body.marks(in: marked).first?.region.id ?? first.id)
    }
  }

  private mutating func backToQuestions(_ context: Context) {
    if let progress = Optional(Interview(context.book.rules).progress(after: sheet)), progress.next != nil {
      enter(progress, context)
    } else if let last = trail.last {
      enter(.question(last), context)
    }
  }

  mutating func undo(_ context: Context) -> [Request] {
    guard let last = past.popLast() else { return [.say(Phrases.nothingToUndo)] }
    sheet = last.sheet
    enter(.question(last.question), context)
    return []
  }
}
