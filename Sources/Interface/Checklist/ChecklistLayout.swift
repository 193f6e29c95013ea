import Knowledge
import Screen
import Typesetting

/// The checklist's page at each stage.
extension ChecklistPane {
  package func page(_ context: Context) -> Page {
    let area = context.layout.text
    var page = Page([], in: area)
    let width = max(1, min(area.columns, TypesettingOptions.measure))
    switch stage {
    case .start: addStart(to: &page, width, context)
    case .page:
      if let body = context.book.rules.bodyMap, let map {
        addMap(body, map, to: &page, context)
      } else {
        addItems(to: &page, width, context)
      }
    case .emergency: addEmergency(to: &page, width, context)
    case .settled: addSettled(to: &page, width, context)
    case .review: addReview(to: &page, width, context)
    case .advice:
      if let advice = context.book.rules.advise(sheet) {
        page.add(AdvicePage.typeset(advice, index: context.book.index, width: area.columns).lines)
      }
    }
    return page
  }

  private func addStart(to page: inout Page, _ width: Int, _ context: Context) {
    page.opensAtTop = selection.focus == 0
    let introduction = context.book.checklistIntroduction
    page.add(Typesetter.typeset(introduction, TypesettingOptions(width: page.area.columns)).lines + [.empty])
    if !context.book.checklistIsSound {
      page.add(Line(Phrases.checklistUnsound, .alarm).wrapped(to: width))
    }
    if let advice = pressing(context) {
      page.add(Line(PageWords.headline(advice), .alarm).wrapped(to: width) + [.empty])
    }
    let answered = sheet.answers.count
    if answered > 0 { page.add(Line(Phrases.progress(answered)).wrapped(to: width) + [.empty]) }
    if let session = underWay(context) {
      let key = context.keymap.bindings.first { $0.command == .showSessions }?.keys.first?.name ?? ""
      page.add(Line(Phrases.underWay(session.started.day, key: key)).wrapped(to: width) + [.empty])
    }
    for (number, option) in startOptions(context).enumerated() {
      let isFocused = number == selection.focus
      page.add(option: option.words(hasAnswers: answered > 0), number, isFocused: isFocused, width: width)
    }
  }

  /// Which page it is; small screens leave its title out.
  func heading(_ context: Context) -> String {
    guard let open else { return "" }
    let isSmall = context.layout.text.rows < Self.roomForTitle
    let place = Phrases.pageNumber(open.number, of: open.about, title: isSmall ? nil : open.asked.page.title)
    return pressing(context).map { "\(PageWords.level($0.urgency)), \(place)" } ?? place
  }

  private static let roomForTitle = 8
  /// Smaller screens leave the hint to the key that says all of it.
  private static let roomForHint = 18
  /// Smaller screens have no empty lines around what is asked or said.
  static let roomForSpace = 12

  /// What is asked, the lines that answer it, and those by which it is left.
  private func addItems(to page: inout Page, _ width: Int, _ context: Context) {
    let space: [Line] = page.height >= Self.roomForSpace ? [.empty] : []
    let given = context.book.rules.completed(sheet).answers
    page.add(Line(heading(context), .faint).wrapped(to: max(1, width - 2), indent: width > 2 ? 2 : 0))
    for (position, item) in items(context).enumerated() {
      let isFocused = position == selection.focus
      if isFocused, let fault {
        page.news = isFaultNew ? page.length : nil
        page.add(Line(fault, .strong).wrapped(to: width))
      }
      let words = words(item, number: position, context)
      switch item {
      case .lead: addLead(words, to: &page, width, space, context)
      case .row(let id):
        page.add(
          RowLines.lines(
            Phrases.answerBox(given[id]), words, isFocused: isFocused, width: width, number: position - 1),
          isFocused: isFocused)
      default:
        if isFirstClosing(item, context) { page.add(space) }
        page.add(option: words, position - 1, isFocused: isFocused, width: width)
      }
    }
    // A key answers the row in focus, so that it must be read to its end.
    if case .row = itemInFocus(context) { page.uncoveredEnd = page.focus?.upperBound ?? 0 }
    addHint(to: &page, width, context)
  }

  private func addLead(
    _ words: String, to page: inout Page, _ width: Int, _ space: [Line], _ context: Context
  ) {
    page.add(space)
    let isFocused = selection.focus == 0
    let lines = Line(words, .strong).wrapped(to: max(1, width - 2), indent: width > 2 ? 2 : 0)
    page.add(lines.marked(isFocused: isFocused), isFocused: isFocused)
    if question(context)?.kind.takesSeveral == true {
      page.add(Line(Phrases.chooseAll).wrapped(to: max(1, width - 2), indent: width > 2 ? 2 : 0))
    }
    page.add(space)
  }

  private func isFirstClosing(_ item: PageItem, _ context: Context) -> Bool {
    guard case .closing = item, question(context) == nil else { return false }
    return items(context).first { if case .closing = $0 { true } else { false } } == item
  }

  private func addHint(to page: inout Page, _ width: Int, _ context: Context) {
    guard page.height >= Self.roomForHint, let finding = question(context),
      let hint = PlainText.firstSentence(of: finding.why)
    else { return }
    page.add([.empty] + Line(Phrases.why(hint), .faint).wrapped(to: width))
  }

  private func addMap(_ body: BodyMap, _ map: MapFocus, to page: inout Page, _ context: Context) {
    guard let finding = question(context) else { return }
    let (question, fault) = aboveMap(finding, context)
    let view = mapView(body, map, finding, context)
    page.add(question)
    page.cursorColumn = view.cursor.column
    // Over a drawing the fault is always seen; in a list it has to stand beside the focus.
    let above = view.layout == .list ? min(view.cursor.row, view.lines.count) : 0
    let row = page.length + fault.count + view.cursor.row
    page.opensAtTop = map.mark == nil
    page.news = isFaultNew && !fault.isEmpty ? page.length + above : nil
    page.add(view.lines.prefix(above) + fault + view.lines.dropFirst(above))
    let focus = row..<row + view.focusRows
    page.focus = focus
    page.kept = (focus.upperBound <= page.height ? 0 : focus.lowerBound)..<focus.upperBound
  }
}
