import Knowledge
import Screen

/// What the guards against held and early keys ask of the checklist.
extension ChecklistPane {
  package func answering(_ action: Action, _ context: Context) -> Answering? {
    switch (stage, action) {
    case (.emergency, .command(.choose)), (.settled, .command(.choose)):
      return selection.focus > 0 ? Answering() : nil
    case (.page, _): return answeringPage(action, context)
    case (.review, .command(let command)): return answeringReview(command, context)
    default: return nil
    }
  }

  private func answeringPage(_ action: Action, _ context: Context) -> Answering? {
    if map != nil { return answeringMap(action) }
    let isTyped = question(context) != nil
    let item = itemInFocus(context)
    switch action {
    case .typed: return isTyped ? Answering() : nil
    case .command(.answerYes), .command(.answerNo), .command(.answerUnsure), .command(.worse),
      .command(.better):
      if isTyped { return Answering() }
      if case .row(let id) = item { return Answering(isUrgent: isUrgent(id, context)) }
    case .command(.nextAnswer):
      if case .row(let id) = item { return Answering(isUrgent: isUrgent(id, context), isToggle: true) }
    case .command(.choose):
      switch item {
      case .row(let id): return Answering(isUrgent: isUrgent(id, context), isToggle: true)
      case .choice: return Answering(isToggle: true)
      case .answer, .takeMarked, .closing: return Answering()
      case .lead, nil: return nil
      }
    default: break
    }
    return nil
  }

  private func answeringMap(_ action: Action) -> Answering? {
    switch action {
    case .typed: Answering(isToggle: true)
    case .command(.answerUnsure): Answering()
    case .command(.choose):
      map?.mark != nil ? Answering(isToggle: true) : map?.isBelow == true ? Answering() : nil
    default: nil
    }
  }

  private func answeringReview(_ command: Command, _ context: Context) -> Answering? {
    guard [.answerYes, .answerNo, .answerUnsure, .nextAnswer].contains(command),
      answerLines.indices.contains(selection.focus), case .question(let id) = answerLines[selection.focus]
    else { return nil }
    return Answering(isUrgent: isUrgent(id, context), isToggle: command == .nextAnswer)
  }

  /// Whether a yes to it alone asks for help at once or the same day.
  private func isUrgent(_ id: Finding.ID, _ context: Context) -> Bool {
    (context.book.rules.finding(id)?.urgencyIfYes ?? .selfcare) >= .today
  }
}
