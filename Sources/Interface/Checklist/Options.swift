import Knowledge
import Screen

extension ChecklistPane {
  /// Something that can be chosen besides an answer.
  enum Option: Equatable {
    case goOn, review, showAdvice, beginAnew, undo

    static let atEmergency: [Option] = [.showAdvice, .goOn, .undo]
    static let atEnough: [Option] = [.review, .showAdvice, .goOn]

    func words(hasAnswers: Bool) -> String {
      switch self {
      case .goOn: hasAnswers ? Phrases.goOn : Phrases.begin
      case .review: Phrases.checkAnswers
      case .showAdvice: Phrases.showAdvice
      case .beginAnew: Phrases.beginAnew
      case .undo: Phrases.slip
      }
    }
  }

  func startOptions(_ context: Context) -> [Option] {
    guard context.book.checklistIsSound else { return [] }
    return sheet.answers.isEmpty ? [.goOn] : [.goOn, .review, .showAdvice, .beginAnew]
  }

  /// What can be chosen at the stage, in words.
  func options(_ context: Context) -> [String] {
    switch stage {
    case .start: return startOptions(context).map { $0.words(hasAnswers: !sheet.answers.isEmpty) }
    case .question(let id):
      guard let finding = context.book.rules.finding(id) else { return [] }
      if map != nil { return mapItems(finding, context) }
      return QuestionOption.all(for: finding).map { words($0, finding) }
    case .emergency: return Option.atEmergency.map { $0.words(hasAnswers: true) }
    case .enough: return Option.atEnough.map { $0.words(hasAnswers: true) }
    case .review: return reviewLines(context).map { words($0, context) }
    case .advice: return []
    }
  }

  mutating func carryOut(_ option: Option, _ context: Context) -> [Request] {
    switch option {
    case .goOn: enterNext(context)
    case .review: enter(.review, context)
    case .showAdvice: enter(.advice, context)
    case .undo: return undo(context)
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
