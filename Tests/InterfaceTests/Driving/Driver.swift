import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// The interface driven by a script: keys in, frames and state out, effects done against a guide.
struct Driver {
  let interface: Interface
  private let articles: [Article.ID: Article]
  /// The time at which articles are opened; nil while no clock can be read.
  var now: Moment?
  /// What a search finds.
  var hits: [SearchHit] = []
  /// What else a search comes to.
  var found: (inout SearchResult) -> Void = { _ in }
  /// What is kept.
  var shelf = SessionShelf()
  private(set) var state: State
  private(set) var display: ScriptedDisplay
  var isOver: Bool { state.isOver }
  /// The time, in milliseconds: every event comes a second after the one before, unless a test says otherwise.
  private(set) var clock = 0
  /// Every effect that was asked for.
  private(set) var effects: [Effect] = []

  init(
    _ book: Guidebook, _ articles: [Article], columns: Int, rows: Int, opening: Article.ID? = nil,
    options: RunOptions = RunOptions(), kept: ReadingPlaces? = nil
  ) {
    interface = Interface(book, options: options)
    self.articles = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let size = Size(columns: columns, rows: rows)
    display = ScriptedDisplay(size: size)
    let (state, effects) = interface.start(size: size, opening: opening, kept: kept)
    self.state = state
    settle(effects)
    show()
  }

  /// The made garden on a screen of this size.
  static func garden(
    _ columns: Int, _ rows: Int, opening: Article.ID? = nil, options: RunOptions = RunOptions()
  ) -> Driver {
    Driver(
      Garden.book, Garden.articles, columns: columns, rows: rows, opening: opening, options: options)
  }

  /// The garden with the figure to mark.
  static func map(_ columns: Int, _ rows: Int, options: RunOptions = RunOptions()) -> Driver {
    Driver(Garden.mapBook, Garden.articles, columns: columns, rows: rows, options: options)
  }

  /// The real guide on a screen of this size.
  static func real(
    _ columns: Int, _ rows: Int, opening: Article.ID? = nil, options: RunOptions = RunOptions()
  ) -> Driver {
    Driver(
      realBook, RealContent.guide.articles, columns: columns, rows: rows, opening: opening, options: options)
  }

  private static let realBook = Guidebook(RealContent.guide, checklistIsSound: true)

  /// What features may read now.
  var context: Context { Context(interface, state) }

  /// The picture on the screen.
  var frame: Frame { display.frames.last ?? Frame(size: display.size) }

  /// Presses keys by their names, with blanks between: `j j Enter y`.
  ///
  /// `pause` is how many milliseconds pass before each of them.
  mutating func press(
    _ keys: String, every pause: Int = 1_000, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for name in keys.split(separator: " ") {
      guard let key = Key(name: String(name)) else {
        Issue.record("there is no key \(name)", sourceLocation: sourceLocation)
        return
      }
      handle([.key(key)], every: pause)
    }
  }

  /// Types text, a key for every letter.
  mutating func type(_ text: String) {
    handle(text.map { .key(.character($0)) })
  }

  /// Gives the screen another size.
  mutating func resize(_ columns: Int, _ rows: Int) {
    handle([.resized(Size(columns: columns, rows: rows))])
  }

  /// Takes events in as the program's loop does, and shows a frame after each.
  mutating func handle(_ events: [Event], every pause: Int = 1_000) {
    display.feed(events)
    while display.hasWaitingEvent() {
      take(display.nextEvent(within: nil), after: pause)
      show()
    }
  }

  /// Takes events in that all came before the next picture could be painted.
  mutating func handleUnpainted(_ events: [Event]) {
    for event in events { take(event, after: 0) }
    show()
  }

  private mutating func take(_ event: Event, after pause: Int) {
    clock += pause
    let now = clock
    change { interface, state, perform in interface.handle(event, &state, at: now, perform: perform) }
  }

  private mutating func show() {
    display.show(interface.view(state))
    interface.painted(&state, at: clock)
  }

  /// Looks at the screen as it is now.
  mutating func look() { show() }

  /// Lets something happen, with all that follows from it.
  mutating func update(_ action: Action) {
    change { interface, state, perform in interface.act(action, &state, perform: perform) }
  }

  private mutating func settle(_ asked: [Effect]) {
    change { interface, state, perform in interface.settle(asked, &state, perform: perform) }
  }

  private mutating func change(_ body: (Interface, inout State, (Effect) -> [Action]) -> Void) {
    var changed = state
    body(interface, &changed) { perform($0) }
    state = changed
  }

  /// Does what was asked for outside.
  private mutating func perform(_ effect: Effect) -> [Action] {
    effects.append(effect)
    switch effect {
    case .fetch(let id): return [articles[id].map { .fetched($0, at: now) } ?? .notFetched(id)]
    case .search(let query, _):
      var result = SearchResult()
      (result.query, result.hits) = (query, hits)
      found(&result)
      return [.found(result)]
    default: return shelf.answer(effect).map { [$0] } ?? []
    }
  }
}
