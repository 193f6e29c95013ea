import Knowledge
import Screen

extension ChecklistPane {
  /// Something that can be chosen besides an answer.
  enum Option: Equatable {
    case goOn, review, showAdvice, beginAnew, undo
    /// The article on what to do in an emergency.
    case readOn(Article.ID)

    func words(hasAnswers: Bool) -> String {
      switch self {
      case .goOn: hasAnswers ? Phrases.goOn : Phrases.begin
      case .review: Phrases.checkAnswers
      case .showAdvice: Phrases.showAdvice
      case .beginAnew: Phrases.beginAnew
      case .undo: Phrases.slip
      case .readOn: Phrases.searchOffersEmergencies
      }
    }
  }

  func startOptions(_ context: Context) -> [Option] {
    guard context.book.checklistIsSound else { return [] }
    return sheet.answers.isEmpty ? [.goOn] : [.goOn, .review, .showAdvice, .beginAnew]
  }

  /// What can be chosen at the stage, in words; without what a page or a notice says above it.
  func options(_ context: Context) -> [String] {
    switch stage {
    case .start: startOptions(context).map { $0.words(hasAnswers: !sheet.answers.isEmpty) }
    case .page where map != nil: mapItems(context)
    case .page: items(context).enumerated().dropFirst().map { words($1, number: $0, context) }
    case .emergency, .settled: noticeOptions(context).map { $0.words(hasAnswers: true) }
    case .review: answerLines.map { words($0, context) }
    case .advice: []
    }
  }

  mutating func updateStart(_ command: Command, _ context: Context) -> [Request] {
    let options = startOptions(context)
    switch command {
    case .choose where !options.isEmpty:
      return carryOut(options[min(selection.focus, options.count - 1)], context)
    case .lineDown, .lineUp: moveFocus(command, among: options.count, context)
    case .showAdvice where !options.isEmpty: return carryOut(.showAdvice, context)
    case .review where !options.isEmpty: return carryOut(.review, context)
    case .beginAnew where !options.isEmpty: return carryOut(.beginAnew, context)
    case .why: return [.open(Card(Phrases.howItWorks, context.book.checklistIntroduction))]
    case .back: return [.show(ArticlesPane.self)]
    default: _ = scroll.follow(command, context.page)
    }
    return []
  }

  mutating func updateAdvice(_ command: Command, _ context: Context) -> [Request] {
    switch command {
    case .previousQuestion: backToPages(context)
    case .undo: return undo(context)
    case .beginAnew: return carryOut(.beginAnew, context)
    case .review: return carryOut(.review, context)
    case .back: enter(.start, context)
    default: _ = scroll.follow(command, context.page)
    }
    return []
  }

  mutating func carryOut(_ option: Option, _ context: Context) -> [Request] {
    switch option {
    case .goOn: if stage == .emergency { resume(context) } else { goOn(context) }
    case .review: enter(.review, context)
    case .showAdvice: enter(.advice, context)
    case .undo: return undo(context)
    case .readOn(let page): return LookingUp.follow(.article(page), context)
    case .beginAnew: return [.open(Menu(Forgetting()))]
    }
    return []
  }
}

extension Scope {
  package static let forgetting = Scope("forgetting", "forgetting the answers")
}

/// Whether everything is to be forgotten, asked once more.
package struct Forgetting: MenuContent {
  package static let scope = Scope.forgetting
  package static let bindings = MenuKeys.menu(scope, "Take the line in focus.")

  package var title: String { Phrases.forgetTitle }
  package var hint: String? { Phrases.forgetHint }
  package var nothing: String { Phrases.nothingHere }
  package var isNumbered: Bool { false }

  package func items(_ context: Context) -> [String] { [Phrases.keepAnswers, Phrases.beginAnew] }

  package func choose(_ number: Int, _ context: Context) -> [Request] {
    [.close] + (number == 1 ? [.forget] : [])
  }
}
