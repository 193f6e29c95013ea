import Authoring
import GuideLibrary
import Interface
import Knowledge
import Screen
import System
import Terminal

/// The loop of the full screen: events in, effects done, frames out.
struct ScreenSession {
  private var interface: Interface
  private var work: EffectWork
  private var front: LibrarySummary
  private var display: TerminalDisplay
  private var watch: FolderWatch?
  /// Whether an author wants to see each change at once.
  private let reloads: Bool
  private let path: String
  /// What the content's file was like when it was opened.
  private var traces: [Int]
  private var state: State
  /// When the latest event was taken in.
  private var latest = TerminalDisplay.now

  /// The most events that are handled before the screen is painted again.
  private static let batch = 4_096

  /// Takes the terminal and makes ready for the first picture, which needs only the list of articles.
  init(_ library: Library, from path: String, _ options: LaunchOptions) throws {
    work = EffectWork(library, paper: options.paper)
    let kept = SessionKeeping.places()
    front = try Self.front(of: library, showing: options.article ?? kept?.last?.article)
    self.path = path
    traces = (try? FileStatus(path))?.traces ?? []
    reloads = options.watches
    watch =
      options.watches
      ? try FolderWatch.content(path) : options.run.isKiosk ? try? FolderWatch.content(path) : nil
    interface = Interface(Guidebook(front), keymap: options.keymap, options: options.run)
    var terminal = options.terminal
    terminal.watched = watch?.descriptor
    display = try TerminalDisplay(terminal)
    if display.isSlow {
      var run = options.run
      run.isSlow = true
      interface = Interface(Guidebook(front), keymap: options.keymap, options: run)
    }
    let (state, effects) = interface.start(
      size: display.size, opening: options.article, kept: kept)
    self.state = state
    if let notice = options.notice { self.state.notice = notice }
    settle(effects)
  }

  /// What the first picture needs, with the article that stands open in it.
  ///
  /// Every article takes a row at least, so as many as the window has rows are enough; the rest of the list can wait.
  private static func front(of library: Library, showing article: Article.ID?) throws(LibraryError)
    -> LibrarySummary
  {
    let front = try library.summary(first: max(1, TerminalDisplay.windowSize.rows))
    guard let article, !front.isWhole, !front.articles.contains(where: { $0.id == article }) else {
      return front
    }
    return try library.summary()
  }

  /// Runs until somebody quits, the system asks for the end, or the terminal goes away.
  mutating func run() throws(LibraryError) {
    defer { display.close() }
    show()
    completeBook()
    if reloads { reload() }
    while !state.isOver, work.fault == nil {
      show()
      if let event = nextEvent() { handle(event) } else { tellPrinted() }
      var taken = 1
      while !state.isOver, taken < Self.batch, display.hasWaitingEvent() {
        handle(display.nextEvent(within: nil))
        taken += 1
      }
    }
    if let fault = work.fault { throw fault }
  }

  /// While something is on its way to the printer, that is looked at so often, in milliseconds.
  private static let printerGlance = 200

  /// The next event; nil where the content was read anew, or where it may be known what became of what was printed.
  ///
  /// Whatever happens beside the content puts nothing off that happens when no key comes.
  private mutating func nextEvent() -> Event? {
    while true {
      let left = interface.timeout(state).map { max(0, latest + $0 - TerminalDisplay.now) }
      let glance = Self.printerGlance
      if work.isPrinting, glance < left ?? .max, !display.hasWaitingEvent(within: glance) { return nil }
      let event = display.nextEvent(within: left)
      guard event == .descriptorReady else { return event }
      if takeChange() || work.isPrinting { return nil }
    }
  }

  private mutating func tellPrinted() {
    if let outcome = work.printed() { update(outcome) }
  }

  private mutating func show() {
    display.show(interface.view(state))
    interface.painted(&state, at: TerminalDisplay.now)
  }

  /// Reads what the first picture did not need.
  private mutating func completeBook() {
    guard let guide = work.guide() else { return }
    if !front.isWhole, let whole = try? work.library.summary() { front = whole }
    interface = Interface(Guidebook(front, guide), keymap: interface.keymap, options: interface.options)
    update(.completed)
  }

  /// Reads the content anew after its author changed it; what cannot be read leaves all as it was.
  private mutating func reload() {
    do {
      let reading = try ContentReload.read(path, today: SystemClock.today)
      work.library = reading.library
      front = try reading.library.summary()
      completeBook()
      update(.reloaded(reading.problems.map(ProblemReport.line)))
    } catch {
      update(.told((error as? Failure)?.message ?? "The content cannot be read anew."))
    }
  }

  private mutating func handle(_ event: Event) {
    if event == .descriptorReady {
      _ = takeChange()
      return
    }
    let now = TerminalDisplay.now
    latest = now
    let wasThere = state.isTouched
    defer { if wasThere, !state.isTouched { takeReplacedLibrary() } }
    change { interface, state, perform in interface.handle(event, &state, at: now, perform: perform) }
  }

  /// Looks whether the content has changed, and takes it; answers whether it was taken.
  ///
  /// For an author at once; in a kiosk for the next visitor, where nobody is.
  private mutating func takeChange() -> Bool {
    guard watch?.hasChanged() ?? false, reloads || !state.isTouched else { return false }
    if reloads { reload() } else { takeReplacedLibrary() }
    return true
  }

  /// Between two visits a kiosk takes a library file that was put in the place of its own; one that cannot be read
  /// leaves all as it was.
  private mutating func takeReplacedLibrary() {
    guard interface.options.isKiosk, let status = try? FileStatus(path), status.isFile,
      status.traces != traces
    else { return }
    traces = status.traces
    guard let reading = try? ContentReload.read(path), reading.isSound,
      let summary = try? reading.library.summary()
    else { return }
    work.library = reading.library
    front = summary
    completeBook()
    let (fresh, effects) = interface.start(size: display.size)
    state = fresh
    settle(effects)
  }

  private mutating func update(_ action: Action) {
    change { interface, state, perform in interface.act(action, &state, perform: perform) }
  }

  private mutating func settle(_ effects: [Effect]) {
    change { interface, state, perform in interface.settle(effects, &state, perform: perform) }
  }

  /// Lets the interface change the state, with each effect done as it comes.
  private mutating func change(_ body: (Interface, inout State, (Effect) -> [Action]) -> Void) {
    let interface = interface
    var changed = state
    body(interface, &changed) { perform($0, interface) }
    state = changed
  }

  /// Does one effect; copying alone needs the terminal.
  private mutating func perform(_ effect: Effect, _ interface: Interface) -> [Action] {
    if case .copy(let text) = effect { return [.copied(display.copy(text))] }
    return work.results(of: effect, in: interface)
  }
}
