import Archive
import Interface
import Knowledge
import Screen
import Terminal

/// The loop of the full screen, and the one place where its effects are done.
struct ScreenSession {
  private var interface: Interface
  private let library: Library
  private let front: LibraryFront
  private var display: TerminalDisplay
  private var sessions = SessionKeeping()
  private var state: State
  private var isOver = false
  /// What was found wrong with the library on the way.
  private var fault: LibraryError?

  /// The most events that are taken in before the screen is painted again.
  private static let batch = 4_096

  /// Takes the terminal and makes ready for the first picture, which needs only the list of articles.
  init(_ library: Library, opening article: Article.ID?, terminal: TerminalOptions) throws {
    self.library = library
    front = try library.front()
    interface = Interface(Guidebook(front))
    display = try TerminalDisplay(terminal)
    let (state, effects) = interface.start(
      size: display.size, opening: article, kept: SessionKeeping.places())
    self.state = state
    perform(effects)
  }

  /// Runs until somebody quits, the system asks for the end, or the terminal goes away.
  mutating func run() throws(LibraryError) {
    defer { display.close() }
    display.show(interface.view(state))
    try completeBook()
    while !isOver {
      display.show(interface.view(state))
      handle(display.nextEvent(within: nil))
      var taken = 1
      while !isOver, taken < Self.batch, display.hasWaitingEvent() {
        handle(display.nextEvent(within: nil))
        taken += 1
      }
    }
    if let fault { throw fault }
  }

  /// Reads what the first picture did not need.
  private mutating func completeBook() throws(LibraryError) {
    interface = Interface(Guidebook(front, try library.guideWithoutArticles()))
    update(.completed)
  }

  private mutating func handle(_ event: Event) {
    switch event {
    case .key(let key): interface.action(for: key, in: state).map { update($0) }
    case .paste(let text): if state.scope.takesText { update(.typed(text)) }
    case .resized(let size): update(.resized(size))
    case .pressed, .wheel, .idle, .woken: break
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
      case .fetch(let id): fetch(id)
      case .search(let query): search(query)
      case .listSessions: update(sessions.list())
      case .keep(let label, let sheet):
        update(sessions.keep(sheet, label: label, edition: interface.book.rules.edition))
      case .saveAnswer(let session, let finding, let answer):
        sessions.save(answer, to: finding, in: session).map { update($0) }
      case .deleteSession(let session): update(sessions.delete(session))
      case .keepPlaces(let places): sessions.keep(places).map { update($0) }
      case .deliver(let choice, let sheet): deliver(choice, sheet)
      }
    }
  }

  private mutating func fetch(_ id: Article.ID) {
    do throws(LibraryError) {
      update(try library.article(id).map { .fetched($0) } ?? .notFetched(id))
    } catch {
      fault = error
      isOver = true
    }
  }

  private mutating func search(_ query: String) {
    do throws(LibraryError) {
      update(.found(query, try library.hits(for: query, limit: 50)))
    } catch {
      fault = error
      isOver = true
    }
  }

  private mutating func deliver(_ choice: ReportChoice, _ sheet: AnswerSheet) {
    do {
      let report = try ReportMaker(try library.guideWithoutArticles()).report(on: sheet)
      update(ReportDelivery.deliver(report, as: choice))
    } catch {
      update(.told((error as? Failure)?.message ?? "The report could not be made."))
    }
  }
}
