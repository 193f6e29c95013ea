import Knowledge

extension Interface {
  /// Something that can be chosen besides an answer.
  enum Option: Equatable {
    case goOn, review, showAdvice, beginAnew, undo

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

  /// What can be chosen at the checklist's stage, in words.
  func checklistOptions(_ state: State) -> [String] {
    switch state.checklist.stage {
    case .start:
      return startOptions(state).map { $0.words(hasAnswers: !state.checklist.sheet.answers.isEmpty) }
    case .question(let id):
      guard let finding = book.rules.finding(id) else { return [] }
      if state.checklist.map != nil { return mapItems(finding, state) }
      return QuestionOption.all(for: finding).map { words($0, finding, state) }
    case .emergency: return emergencyOptions.map { $0.words(hasAnswers: true) }
    case .enough: return enoughOptions.map { $0.words(hasAnswers: true) }
    case .review: return reviewLines(state.checklist.sheet).map { words($0, state.checklist.sheet) }
    case .advice: return []
    }
  }

  /// Puts the focus on one of these; false where there is nothing.
  func focusChecklist(on number: Int, _ state: inout State) -> Bool {
    if case .question(let id) = state.checklist.stage, state.checklist.map != nil,
      let finding = book.rules.finding(id)
    {
      return focusMap(on: number, finding, &state)
    }
    guard checklistOptions(state).indices.contains(number) else { return false }
    state.checklist.focus = number
    return true
  }

  func startOptions(_ state: State) -> [Option] {
    guard book.checklistIsSound else { return [] }
    return state.checklist.sheet.answers.isEmpty ? [.goOn] : [.goOn, .review, .showAdvice, .beginAnew]
  }

  var emergencyOptions: [Option] { [.showAdvice, .goOn, .undo] }
  var enoughOptions: [Option] { [.review, .showAdvice, .goOn] }

  func carryOut(_ option: Option, _ state: inout State) {
    switch option {
    case .goOn: enterNext(&state)
    case .review: enter(.review, &state)
    case .showAdvice: enter(.advice, &state)
    case .undo: undo(&state)
    case .beginAnew: open(.forgetting, &state)
    }
  }
}
