import ArgumentParser
import Glibc
import GuideLibrary
import Interface
import Knowledge
import Screen
import Terminal

/// The whole program line by line: the same state and the same keys' commands, told as text.
struct LinearSession {
  /// The conversation of `fascicle ask`, which begins at the checklist and ends with the advice.
  struct Asking {
    /// Whether each answer is kept, under the label where there is one.
    let isKept: Bool
    let label: String?
  }

  private let interface: Interface
  private var work: EffectWork
  private var input = LineInput()
  private var output: LinearOutput
  private var state: State
  private var told: [String] = []
  private let asking: Asking?
  /// Whether an answer could not be kept, and that was said.
  private var hasFailed = false

  init(_ library: Library, _ options: LaunchOptions, asking: Asking? = nil) throws {
    work = EffectWork(library, paper: options.paper)
    let front = try library.summary()
    interface = Interface(
      Guidebook(front, try library.guideWithoutArticles()), keymap: options.keymap, options: options.run)
    let (state, effects) = interface.start(
      size: LinearText.page, opening: options.article, kept: SessionKeeping.places())
    self.state = state
    self.state.notice = options.notice
    self.asking = asking
    output = LinearOutput(isPaged: input.isTyped)
    if asking?.isKept == true { try work.openSessions() }
    settle(effects)
  }

  /// Reads lines until somebody quits or the input ends; `ask` ends where everything was asked, too.
  mutating func run() throws {
    try begin()
    while !state.isOver, !isDone {
      try tell()
      guard let line = try output.line(&input) else { break }
      try take(line)
      if let fault = work.fault { throw fault }
    }
    try tellAdvice()
    if hasFailed { throw ExitCode(74) }
  }

  /// Does what a line asks for, and what follows from that by itself.
  private mutating func take(_ line: String) throws {
    if !input.isTyped { try Output.text("> \(line)") }
    let actions = interface.actions(for: line, in: state)
    try input.note(ledOn: actions?.isEmpty == false)
    guard let actions else {
      state.notice = interface.cannotRead(line, state)
      return
    }
    if actions.isEmpty { told = [] }
    for action in actions { update(action) }
    try followUp()
  }

  /// Says where one is; `ask` goes to the first page at once.
  private mutating func begin() throws {
    guard let asking else {
      let warns = input.isTyped && interface.options.idleSeconds != nil
      return try tell([Phrases.welcome] + (warns ? [Phrases.forgetsNothing] : []))
    }
    try tell((asking.label == nil ? [] : [Phrases.labelIsKept]) + [Phrases.asking])
    state.notice = nil
    update(.command(.showChecklist))
    if asking.isKept { update(.keepFromFirstAnswer(label: asking.label ?? "")) }
    update(.beginChecklist)
  }

  /// A printer answers soon or not at all: what became of it is waited for a little, and told before the next line.
  private mutating func tellPrinted() throws {
    guard work.isPrinting else { return }
    try tell()
    for _ in 0..<30 {
      if let outcome = work.printed() { return update(outcome) }
      usleep(100_000)
    }
  }

  private mutating func tell(_ paragraphs: [String]) throws {
    try output.tell(Interface.wrapped(paragraphs), &input)
  }

  private var isDone: Bool { asking != nil && interface.hasAskedAll(state) }

  /// What happens by itself is told after what brought it about.
  private mutating func followUp() throws {
    try tellPrinted()
    let follows = interface.follows(state)
    guard !follows.isEmpty else { return }
    try tell()
    // Who types before all of it was read answers this, and nothing that was not told yet.
    if let line = output.early() { return try take(line) }
    for action in follows { update(action) }
  }

  /// Says what became of the line that was typed, and then what is new: the whole page, or the few lines that changed.
  private mutating func tell() throws {
    let heard = state.notice.map { Interface.wrapped([$0]) } ?? []
    let lines = heard + interface.linearNews(state, after: told)
    told = interface.linearParagraphs(state)
    state.notice = nil
    try output.tell(lines, &input)
    interface.painted(&state, at: 0)
  }

  /// Whoever ends in the middle of the checklist still hears what the answers ask for.
  private mutating func tellAdvice() throws {
    guard !state.isOver, interface.hasUntoldAdvice(state) || needsAdvice else { return }
    update(.command(.showChecklist))
    update(.command(.showAdvice))
    told = []
    try tell()
  }

  /// Whether `ask` has to end with an advice that was not told just now.
  private var needsAdvice: Bool { asking != nil && state[ChecklistPane.self].stage != .advice }

  private mutating func update(_ action: Action) { settle(interface.update(&state, action)) }

  private mutating func settle(_ effects: [Effect]) {
    let interface = interface
    var changed = state
    let before = work.refusal == nil
    // A conversation needs no list of what else is kept, which may be long.
    let needsList = asking == nil || state.shows(SessionsPane.self)
    interface.settle(effects, &changed) {
      if case .listSessions = $0, !needsList { return [] }
      return work.results(of: $0, in: interface)
    }
    state = changed
    if asking?.isKept == true, before, let refusal = work.refusal { keepNoMore(refusal) }
  }

  /// Says once that answers are not kept any more: the checklist goes on in memory.
  private mutating func keepNoMore(_ refusal: Failure) {
    hasFailed = true
    Failure(
      message:
        "this answer was not saved: \(refusal.message). The answers from here on are not kept; the advice counts them all",
      code: refusal.code
    ).report()
    state.notice = nil
    update(.keepNoMore)
  }
}
