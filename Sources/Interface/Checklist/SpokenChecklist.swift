import Knowledge
import Screen
import Typesetting

/// The checklist line by line: what is said.
extension ChecklistPane {
  package func spoken(_ context: Context) -> [String] {
    switch stage {
    case .start: return spokenStart(context)
    case .page:
      if map != nil { return spokenMap(context) }
      return spokenHead(context) + (question(context) == nil ? spokenRows(context) : spokenChoices(context))
    case .emergency: return spokenEmergency(context)
    case .settled:
      return (pressing(context).map { [PageWords.headline($0)] + $0.doNow.prefix(1) } ?? [])
        + [settledWords(context), ""] + numbered(options(context)) + ["", Phrases.hearAdvice]
    case .review: return spokenReview(context)
    case .advice:
      let headline = context.book.rules.advise(sheet).map { ["", PageWords.headline($0)] } ?? []
      return LinearText.lines(of: page(context.forSpeech)) + headline
    }
  }

  private func numbered(_ options: [String]) -> [String] {
    options.enumerated().map { LinearText.numbered($1, $0 + 1) }
  }

  private func spokenStart(_ context: Context) -> [String] {
    guard context.book.checklistIsSound else { return [Phrases.checklistUnsound] }
    let answered = sheet.answers.count
    return (pressing(context).map { [PageWords.headline($0)] } ?? []) + [PageWords.notADiagnosis]
      + (answered > 0 ? [Phrases.progress(answered)] : [])
      + numbered(options(context)) + [Phrases.whyTells]
  }

  private func spokenHead(_ context: Context) -> [String] { [heading(context.forSpeech), lead(context), ""] }

  /// Where every row is answered by itself, one of them; elsewhere all of them.
  private func spokenRows(_ context: Context) -> [String] {
    guard let open else { return [] }
    if open.asked.each {
      guard let row = rowAsked(context) else { return [Phrases.allAnswered] }
      return [spokenRow(row, context)]
    }
    let rows = open.asked.rows.indices.map { spokenRow($0, context) }
    return rows + ["", spokenPrompt(context)]
  }

  /// A row with its number, and with what was answered before.
  private func spokenRow(_ row: Int, _ context: Context) -> String {
    guard let open else { return "" }
    let id = open.asked.rows[row]
    let given = open.asked.each ? context.book.rules.completed(sheet).answers[id] : nil
    let words = "\(row + 1). " + words(.row(id), number: 0, context)
    return given.map { "\(words) (\($0.word))" } ?? words
  }

  private func spokenPrompt(_ context: Context) -> String {
    if openRows(context).isEmpty { return Phrases.allAnswered }
    return openRows(context).count == open?.asked.rows.count
      ? Phrases.numbersOrNone : Phrases.moreNumbersOrNone
  }

  private func spokenChoices(_ context: Context) -> [String] {
    let several = question(context)?.kind.takesSeveral == true ? [Phrases.linearChooseAll] : []
    return several + (fault.map { [$0] } ?? []) + numbered(options(context))
  }

  private func spokenReview(_ context: Context) -> [String] {
    var lines = [Phrases.checkAnswers, Phrases.linearCheckHint, "", "1. " + Phrases.onToAdvice]
    var number = 1
    for (position, asked) in reviewed.enumerated() {
      if position == 0 || reviewed[position - 1].page.id != asked.page.id { lines += ["", asked.page.title] }
      for id in asked.findings {
        number += 1
        lines.append("\(number). " + words(.question(id), context))
      }
    }
    return lines
  }

  private func spokenMap(_ context: Context) -> [String] {
    guard let map, let body = context.book.rules.bodyMap else { return [] }
    let place = map.mark == nil ? nil : body.region(map.region)?.label
    let letters = body.marks.map { "\($0.letter) \($0.label)" }.joined(separator: ", ")
    let head =
      place.map { [Phrases.marksAt($0)] }
      ?? [heading(context.forSpeech), "", lead(context), Phrases.linearMapHow, letters]
    return head + (fault.map { [$0] } ?? []) + [""] + numbered(mapItems(context))
  }

  /// The steps bear no numbers here, as only what can be typed does.
  ///
  /// The next row follows at once.
  private func spokenEmergency(_ context: Context) -> [String] {
    guard let advice = context.book.rules.advise(sheet) else { return [] }
    return [Self.headline(advice)] + advice.doNow.map { "- " + $0 } + ["", Phrases.emergencyWhy]
      + Self.alarms(advice).map { "- " + $0 } + ["", Phrases.emergencyGoesOn]
  }

  /// The row that is asked now, where each is answered by itself: the one in focus, else the first open one.
  func rowAsked(_ context: Context) -> Int? {
    guard let open else { return nil }
    if open.asked.rows.indices.contains(selection.focus - 1) { return selection.focus - 1 }
    if let first = openRows(context).first { return open.asked.rows.firstIndex(of: first) }
    return selection.focus == 0 ? 0 : nil
  }
}
