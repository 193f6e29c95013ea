import Archive
import Authoring
import Interface
import Knowledge
import Screen
import Terminal

/// The loop of the full screen: events in, effects done, frames out.
struct ScreenSession {
  private var interface: Interface
  private var work: EffectWork
  private var front: LibraryFront
  private var display: TerminalDisplay
  private var watch: ContentWatch?
  private let path: String
  private var state: State
  private var isOver = false
  private var pressed: Key?
  /// The key that asked for a copy, and has to ask once more: no stray key takes the place of what is on a clipboard.
  private var copyKey: Key?

  /// The most events that are taken in before the screen is painted again.
  private static let batch = 4_096

  /// Takes the terminal and makes ready for the first picture, which needs only the list of articles.
  init(_ library: Library, _ start: Start, terminal: TerminalOptions) throws {
    work = EffectWork(library)
    let kept = SessionKeeping.places()
    front = try Self.front(of: library, showing: start.article ?? kept?.last?.article)
    path = start.path
    watch = start.watches ? try ContentWatch(start.path) : nil
    interface = Interface(Guidebook(front), keymap: start.keymap, manners: start.manners)
    var terminal = terminal
    terminal.isLocked = start.manners.isKiosk
    terminal.watched = watch?.descriptor
    display = try TerminalDisplay(terminal)
    let (state, effects) = interface.start(
      size: display.size, opening: start.article, kept: kept)
    self.state = state
    if let notice = start.notice { self.state.notice = notice }
    perform(effects)
  }

  /// What the first picture needs, with the article that stands open in it.
  ///
  /// Every article takes a row at least, so as many as the window has rows are enough; the rest of the list can wait.
  private static func front(of library: Library, showing article: Article.ID?) throws(LibraryError)
    -> LibraryFront
  {
    let front = try library.front(first: max(1, TerminalDisplay.windowSize.rows))
    guard let article, !front.isWhole, !front.articles.contains(where: { $0.id == article }) else {
      return front
    }
    return try library.front()
  }

  /// Runs until somebody quits, the system asks for the end, or the terminal goes away.
  mutating func run() throws(LibraryError) {
    defer { display.close() }
    display.show(interface.view(state))
    completeBook()
    if watch != nil { reload() }
    while !isOver, work.fault == nil {
      display.show(interface.view(state))
      handle(display.nextEvent(within: interface.patience(state)))
      var taken = 1
      while !isOver, taken < Self.batch, display.hasWaitingEvent() {
        handle(display.nextEvent(within: nil))
        taken += 1
      }
    }
    if let fault = work.fault { throw fault }
  }

  /// Reads what the first picture did not need.
  private mutating func completeBook() {
    guard let guide = work.guide() else { return }
    if !front.isWhole, let whole = try? work.library.front() { front = whole }
    interface = Interface(Guidebook(front, guide), keymap: interface.keymap, manners: interface.manners)
    update(.completed)
  }

  /// Reads the content anew after its author changed it; what cannot be read leaves all as it was.
  private mutating func reload() {
    do {
      let reading = try ContentReload.read(path, today: Today.day)
      work.library = reading.library
      front = try reading.library.front()
      completeBook()
      update(.reloaded(reading.problems.map(ProblemReport.line)))
    } catch {
      update(.told((error as? Failure)?.message ?? "The content cannot be read anew."))
    }
  }

  private mutating func handle(_ event: Event) {
    switch event {
    case .key(let key): press(key)
    case .paste(let text): if state.scope.takesText { update(.typed(text)) }
    case .resized(let size): update(.resized(size))
    case .pressed(let place): update(.pressed(place))
    case .wheel(let lines): update(.wheel(lines))
    case .idle: update(.idle)
    case .woken: if watch?.take() ?? false { reload() }
    case .terminate, .closed: isOver = true
    }
  }

  private mutating func press(_ key: Key) {
    let asked = copyKey
    copyKey = nil
    pressed = key
    perform(interface.press(key, &state), copyKey: asked)
  }

  /// Sends text to the clipboard when it was chosen by Enter or asked for twice.
  private mutating func copy(_ text: String, asked: Key?) -> String {
    guard pressed == .enter || pressed == asked else {
      copyKey = pressed
      return "Press the key once more to put the text on the screen on the clipboard."
    }
    return display.copy(text)
      ? "Sent to the terminal's clipboard." : "This terminal has no clipboard for programs."
  }

  private mutating func update(_ action: Action) {
    perform(interface.update(&state, action))
  }

  private mutating func perform(_ effects: [Effect], copyKey asked: Key? = nil) {
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .copy(let text): update(.told(copy(text, asked: asked)))
      default:
        if let action = work.result(of: effect, in: interface) { update(action) }
        if let remark = work.takeRemark() { update(.told(remark)) }
      }
    }
  }
}
