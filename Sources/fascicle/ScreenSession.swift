import Authoring
import Interface
import Knowledge
import Screen
import Terminal

/// The loop of the full screen, and the one place where its effects are done.
struct ScreenSession {
  private let interface: Interface
  private let articles: [Article.ID: Article]
  private var display: TerminalDisplay
  private var state: State
  private var isOver = false

  /// The most events that are taken in before the screen is painted again.
  private static let batch = 4_096

  init(_ reading: GuideReading, opening article: Article.ID?, usesColour: Bool) throws(TerminalError) {
    interface = Interface(Guidebook(reading.guide, checklistIsSound: reading.checklistIsSound))
    articles = Dictionary(reading.guide.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    display = try TerminalDisplay(usesColour: usesColour)
    let (state, effects) = interface.start(size: display.size, opening: article)
    self.state = state
    perform(effects)
  }

  /// Runs until somebody quits, the system asks for the end, or the terminal goes away.
  mutating func run() {
    defer { display.close() }
    while !isOver {
      display.show(interface.view(state))
      handle(display.nextEvent())
      var taken = 1
      while !isOver, taken < Self.batch, display.hasWaitingEvent() {
        handle(display.nextEvent())
        taken += 1
      }
    }
  }

  private mutating func handle(_ event: Event) {
    switch event {
    case .key(let key): interface.action(for: key, in: state).map { update($0) }
    case .paste: break
    case .resized(let size): update(.resized(size))
    case .terminate, .closed: isOver = true
    }
  }

  private mutating func update(_ action: Action) {
    perform(interface.update(&state, action))
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .fetch(let id): update(articles[id].map { .fetched($0) } ?? .notFetched(id))
      }
    }
  }
}
