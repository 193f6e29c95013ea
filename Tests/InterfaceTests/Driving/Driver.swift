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
  /// What is kept.
  var shelf = SessionShelf()
  private(set) var state: State
  private(set) var display: ScriptedDisplay
  private(set) var isOver = false
  /// Every effect that was asked for.
  private(set) var effects: [Effect] = []

  init(
    _ book: Guidebook, _ articles: [Article], columns: Int, rows: Int, opening: Article.ID? = nil,
    manners: Manners = Manners(), kept: ReadingPlaces? = nil
  ) {
    interface = Interface(book, manners: manners)
    self.articles = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let size = Size(columns: columns, rows: rows)
    display = ScriptedDisplay(size: size)
    let (state, effects) = interface.start(size: size, opening: opening, kept: kept)
    self.state = state
    perform(effects)
    display.show(interface.view(self.state))
  }

  /// The made garden on a screen of this size.
  static func garden(
    _ columns: Int, _ rows: Int, opening: Article.ID? = nil, manners: Manners = Manners()
  ) -> Driver {
    Driver(
      Garden.book, Garden.articles, columns: columns, rows: rows, opening: opening, manners: manners)
  }

  /// The garden with the figure to mark.
  static func map(_ columns: Int, _ rows: Int, manners: Manners = Manners()) -> Driver {
    Driver(Garden.mapBook, Garden.articles, columns: columns, rows: rows, manners: manners)
  }

  /// The real guide on a screen of this size.
  static func real(
    _ columns: Int, _ rows: Int, opening: Article.ID? = nil, manners: Manners = Manners()
  ) -> Driver {
    Driver(
      realBook, RealContent.guide.articles, columns: columns, rows: rows, opening: opening, manners: manners)
  }

  private static let realBook = Guidebook(RealContent.guide, checklistIsSound: true)

  /// The picture on the screen.
  var frame: Frame { display.frames.last ?? Frame(size: display.size) }

  /// Presses keys by their names, with blanks between: `j j Enter y`.
  mutating func press(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for name in keys.split(separator: " ") {
      guard let key = Key(name: String(name)) else {
        Issue.record("there is no key \(name)", sourceLocation: sourceLocation)
        return
      }
      handle([.key(key)])
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
  mutating func handle(_ events: [Event]) {
    display.feed(events)
    while display.hasWaitingEvent() {
      switch display.nextEvent(within: nil) {
      case .key(let key): perform(interface.press(key, &state))
      case .resized(let size): update(.resized(size))
      case .paste(let text): if state.scope.takesText { update(.typed(text)) }
      case .pressed(let place): update(.pressed(place))
      case .wheel(let lines): update(.wheel(lines))
      case .idle: update(.idle)
      case .woken, .terminate, .closed: break
      }
      display.show(interface.view(state))
    }
  }

  /// Lets something happen, with all that follows from it.
  mutating func update(_ action: Action) {
    perform(interface.update(&state, action))
  }

  /// Does what was asked for outside.
  private mutating func perform(_ asked: [Effect]) {
    effects += asked
    for effect in asked {
      if case .fetch(let id) = effect {
        update(articles[id].map { .fetched($0, at: now) } ?? .notFetched(id))
      } else if case .search(let query) = effect {
        update(.found(query, hits))
      } else if effect == .quit {
        isOver = true
      } else if let action = shelf.answer(effect) {
        update(action)
      }
    }
  }
}
