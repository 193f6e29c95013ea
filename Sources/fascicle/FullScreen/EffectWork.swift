import GuideLibrary
import Interface
import Knowledge
import System

/// Does what the interface asks to be done outside; what comes of it returns as an action.
///
/// The full screen and the linear mode share it.
struct EffectWork {
  var library: Library
  private var sessions = SessionKeeping()
  private var delivery: ReportDelivery
  /// Why something could not be kept; the latest reason.
  var refusal: Failure? { sessions.refusal }
  /// What was found wrong with the library on the way.
  private(set) var fault: LibraryError?

  /// `paper` is what the settings name; nil leaves it to the locale.
  init(_ library: Library, paper: PaperSize? = nil) {
    self.library = library
    delivery = ReportDelivery(paper)
  }

  /// Opens the store of sessions before it is needed.
  mutating func openSessions() throws { try sessions.open() }

  /// Does an effect, and returns what came of it; nothing of what belongs to a display.
  mutating func results(of effect: Effect, in interface: Interface) -> [Action] {
    let result: Action? =
      switch effect {
      case .quit, .copy: nil
      case .fetch(let id): fetch(id)
      case .search(let query, let isTyping): search(query, isTyping: isTyping)
      case .listSessions: sessions.list()
      case .keep(let label, let sheet):
        sessions.keep(sheet, label: label, for: interface.book.rules)
      case .saveAnswer(let session, let finding, let answer, let change):
        sessions.save(answer, change, to: finding, in: session, by: interface.book.rules)
      case .deleteSession(let session): sessions.delete(session)
      case .finishSession(let session): sessions.finish(session)
      case .keepPlaces(let places): sessions.keep(places)
      case .deliver(let checklist, let target): delivery.deliver(checklist, to: target)
      }
    // What is to be said of the store stands beside what was asked of it.
    return [result, sessions.takeRemark().map { .told($0) }].compactMap { $0 }
  }

  /// Whether something is on its way to the printer.
  var isPrinting: Bool { delivery.isPrinting }

  /// What became of what was printed, once; nil while nothing is known.
  mutating func printed() -> Action? { delivery.printed().map { .told($0) } }

  /// Everything of the guide but the articles' texts.
  mutating func guide() -> Guide? {
    reading { (library) throws(LibraryError) in try library.guideWithoutArticles() }
  }

  private mutating func fetch(_ id: Article.ID) -> Action? {
    // What cannot be read ends the program; where there is no such article, it can go on.
    guard let found = reading({ (library) throws(LibraryError) in try library.article(id) }) else {
      return nil
    }
    return found.map { .fetched($0, at: SystemClock.now) } ?? .notFetched(id)
  }

  /// More hits than anybody looks through, and few enough to be told while one types.
  private static let hitLimit = 20

  private mutating func search(_ query: String, isTyping: Bool) -> Action? {
    reading { (library) throws(LibraryError) in
      .found(try library.search(for: query, limit: Self.hitLimit, isTyping: isTyping))
    }
  }

  private mutating func reading<Value>(_ read: (Library) throws(LibraryError) -> Value) -> Value? {
    do throws(LibraryError) {
      return try read(library)
    } catch {
      fault = error
      return nil
    }
  }
}
