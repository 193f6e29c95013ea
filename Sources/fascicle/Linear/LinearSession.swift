import GuideLibrary
import Interface
import Knowledge
import Screen

/// The whole program line by line: the same state and the same keys' commands, told as text.
struct LinearSession {
  private let interface: Interface
  private var work: EffectWork
  private var input = LineInput()
  private var state: State
  private var told: [String] = []

  /// The interface is told of a screen that it never paints.
  private static let size = Size(columns: 80, rows: 24)

  init(_ library: Library, _ options: LaunchOptions) throws {
    work = EffectWork(library)
    let front = try library.summary()
    interface = Interface(
      Guidebook(front, try library.guideWithoutArticles()), keymap: options.keymap, options: options.run)
    let (state, effects) = interface.start(
      size: Self.size, opening: options.article, kept: SessionKeeping.places())
    self.state = state
    self.state.notice = options.notice
    settle(effects)
  }

  /// Reads lines until somebody quits or the input ends.
  mutating func run() throws {
    try Output.text(Phrases.welcome)
    if input.isTyped, interface.options.idleSeconds != nil { try Output.text(Phrases.forgetsNothing) }
    while !state.isOver {
      try tell()
      guard let line = try input.next(prompt: "> ") else { break }
      if !input.isTyped { try Output.text("> \(line)") }
      let actions = interface.actions(for: line, in: state)
      try input.note(ledOn: actions?.isEmpty == false)
      guard let actions else {
        state.notice = Phrases.cannotRead(line)
        continue
      }
      if actions.isEmpty { told = [] }
      for action in actions { update(action) }
      if let fault = work.fault { throw fault }
    }
    try tellAdvice()
  }

  /// Says what is new: the whole page, or the few lines of it that changed.
  private mutating func tell() throws {
    let page = interface.linearPage(state)
    let changed = zip(page, told).filter { $0 != $1 }.map(\.0)
    if page.count != told.count || changed.count > Self.fewLines || page.first != told.first {
      try Output.text("\n" + page.joined(separator: "\n"))
    } else if !changed.isEmpty {
      try Output.text(changed.joined(separator: "\n"))
    }
    told = page
    if let notice = state.notice {
      try Output.text(notice)
      state.notice = nil
    }
  }

  private static let fewLines = 2

  /// Whoever ends in the middle of the checklist still hears what the answers ask for.
  private mutating func tellAdvice() throws {
    guard !state.isOver, interface.hasUntoldAdvice(state)
    else { return }
    update(.command(.showAdvice))
    try tell()
  }

  private mutating func update(_ action: Action) { settle(interface.update(&state, action)) }

  private mutating func settle(_ effects: [Effect]) {
    let interface = interface
    var changed = state
    interface.settle(effects, &changed) { work.results(of: $0, in: interface) }
    state = changed
  }
}
