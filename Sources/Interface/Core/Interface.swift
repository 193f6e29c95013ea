import Knowledge
import Screen
import Typesetting

/// The interface's reducer: what an action changes, and which effects it asks for.
///
/// It does nothing itself: what is to be done outside comes back as effects.
package struct Interface: Sendable {
  package let book: Guidebook
  package let keymap: Keymap
  package let options: RunOptions

  /// The interface over a guide; nothing of it changes while it runs.
  package init(_ book: Guidebook, keymap: Keymap = .standard, options: RunOptions = RunOptions()) {
    self.book = book
    self.keymap = options.isKiosk ? keymap.forAnybody(printing: options.printsInKiosk) : keymap
    self.options = options
  }

  /// The state at the start, and the effects that the first picture needs.
  ///
  /// `kept` are the bookmarks and the last place, where somebody asked to keep them.
  package func start(
    size: Size, opening article: Article.ID? = nil, kept: ReadingPlaces? = nil
  ) -> (state: State, effects: [Effect]) {
    start(size: size, opening: article, kept: kept, keepsPlaces: kept != nil, resumes: true)
  }

  func start(
    size: Size, opening article: Article.ID?, kept: ReadingPlaces?, keepsPlaces: Bool, resumes: Bool
  ) -> (state: State, effects: [Effect]) {
    var state = State(size: size)
    let context = Context(self, state)
    if options.isFirstStart, article == nil { state.notice = FirstNotice.sentence(context) }
    let requests = state[ArticlesPane.self].begin(
      context, opening: article, kept: kept, keepsPlaces: keepsPlaces, resumes: resumes)
    let effects = carryOut(requests, &state)
    layOut(&state)
    state.hasNews = false
    return (state, effects)
  }

  /// Changes the state as something happens, and returns what is to be done outside.
  package func update(_ state: inout State, _ action: Action) -> [Effect] {
    let (place, reading) = (state.place, state.page.reading)
    if action.isByHand { state.notice = nil }
    var effects = carryOut([.act(action)], &state)
    for pane in state.panes.indices {
      effects += carryOut(state.panes[pane].settle(Context(self, state)), &state)
    }
    state.arrive(from: place, by: action)
    layOut(&state)
    // Another line under the finger counts more than what is said of it.
    if state.page.reading != reading { state.hasNews = false }
    return effects
  }

  /// Lays out what is shown, and keeps its page for the picture and for the next command.
  func layOut(_ state: inout State) {
    state.panes[state.shown].layOut(Context(self, state))
    let context = Context(self, state)
    if let last = state.overlays.indices.last {
      state.page = state.overlays[last].laidOut(context)
    } else {
      state.page = state.panes[state.shown].laidOut(context)
    }
    if state.isNew, state.page.opensAtTop { state.page.news = 0 }
    state.status = state.top.status(Context(self, state))
    if state.keyLine?.belongs(to: state) != true { state.keyLine = KeyLine(keymap, state) }
  }

  /// Carries requests out in their order, and those that follow from each before the next.
  func carryOut(_ requests: [Request], _ state: inout State) -> [Effect] {
    requests.flatMap { carryOut($0, &state) }
  }

  private func carryOut(_ request: Request, _ state: inout State) -> [Effect] {
    switch request {
    case .effect(let effect): return [effect]
    case .open(let overlay): state.overlays.append(overlay)
    case .close: if !state.overlays.isEmpty { state.overlays.removeLast() }
    case .closeAll: state.overlays = []
    case .show(let pane): state.show(pane)
    case .say(let sentence): state.notice = sentence
    case .act(let action): return handle(action, &state)
    case .forget: return forget(&state)
    case .leave:
      guard state.losesAnswers, !options.isKiosk else { return leave(&state) }
      state.overlays.append(Menu(Leaving()))
    case .leaveAtOnce: return leave(&state)
    }
    // The next request works on the page of the pane or overlay that has the keys now.
    layOut(&state)
    return []
  }

  private func handle(_ action: Action, _ state: inout State) -> [Effect] {
    switch action {
    case .command(let command): return perform(command, &state)
    case .leave: return carryOut(.leave, &state)
    case .pick(let number): return pick(number, &state)
    case .follow(let target): return carryOut(LookingUp.follow(target, Context(self, state)), &state)
    case .search(let query):
      state.overlays = [Search(isTyped: false)]
      return typeText(query, &state)
    case .pressed(let place): return press(at: place, &state)
    case .wheel(let lines): return turn(lines, &state)
    case .typed(let text): return typeText(text, &state)
    case .idle: return idle(&state)
    case .resized(let size): state.size = size
    case .told(let sentence): state.notice = sentence
    case .copied(let isDone): state.notice = isDone ? Phrases.copied : Phrases.noClipboard
    case .notSaved(_, let sentence): state.notice = sentence
    case .reloaded(let problems):
      state.problems = problems
      let key = keymap.bindings.first { $0.command == .showProblems }?.keys.first?.name ?? ""
      state.notice = Phrases.reloaded(problems.count, key: key)
      state.hasNews = false
    default: break
    }
    return tellAll(action, &state)
  }

  /// Tells every pane and overlay what happened.
  private func tellAll(_ action: Action, _ state: inout State) -> [Effect] {
    var effects: [Effect] = []
    for place in state.panes.indices {
      let context = Context(self, state)
      effects += carryOut(state.panes[place].receive(action, context), &state)
    }
    for place in state.overlays.indices where state.overlays.indices.contains(place) {
      let context = Context(self, state)
      effects += carryOut(state.overlays[place].receive(action, context), &state)
    }
    return effects
  }
}
