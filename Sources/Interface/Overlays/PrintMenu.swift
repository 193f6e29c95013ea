import Knowledge
import Screen

/// The forms in which the advice leaves the program.
package enum ReportChoice: String, Sendable, CaseIterable {
  case text, html, markdown, json, fhir, phenopacket, paper

  /// How the file's name ends.
  package var ending: String {
    switch self {
    case .text, .paper: "txt"
    case .html: "html"
    case .markdown: "md"
    case .json, .fhir, .phenopacket: "json"
    }
  }
}

/// The choice of a form for the report.
package struct PrintMenu: Sendable, Equatable {
  package var focus = 0
  package var scroll = Scroll()

  package init() {}
}

extension Interface {
  /// Opens the choice, where there is something to report.
  func openPrintMenu(_ state: inout State) {
    if state.checklist.sheet.answers.isEmpty || !book.checklistIsSound {
      state.notice = Phrases.nothingToReport
    } else {
      state.overlays.append(.print(PrintMenu()))
    }
  }

  func updatePrint(_ menu: PrintMenu, _ state: inout State, _ command: Command) -> [Effect] {
    var menu = menu
    let choices = ReportChoice.allCases
    switch command {
    case .lineDown: menu.focus = min(choices.count - 1, menu.focus + 1)
    case .lineUp: menu.focus = max(0, menu.focus - 1)
    case .choose:
      state.overlays.removeLast()
      return [.deliver(choices[menu.focus], state.checklist.sheet)]
    case .back:
      state.overlays.removeLast()
      return []
    default: break
    }
    let (lines, focus) = printLines(menu, width: ScreenLayout(state.size).text.columns)
    menu.scroll.reveal(focus, length: lines.count, height: ScreenLayout(state.size).text.rows)
    state.overlays[state.overlays.count - 1] = .print(menu)
    return []
  }

  func drawPrint(_ menu: PrintMenu, _ state: State, on frame: inout Frame) {
    let area = ScreenLayout(state.size).text
    let (lines, focus) = printLines(menu, width: area.columns)
    var scroll = menu.scroll
    scroll.reveal(focus, length: lines.count, height: area.rows)
    frame.put(lines.dropFirst(scroll.top), in: area)
    frame.cursor = Place(column: area.left, row: area.top + max(0, focus.lowerBound - scroll.top))
  }

  private func printLines(_ menu: PrintMenu, width: Int) -> (lines: [Line], focus: Range<Int>) {
    var lines = Line(Phrases.printTitle, .heading).wrapped(to: width)
    lines += Line(Phrases.printHint).wrapped(to: width) + [.empty]
    var focus = 0..<0
    for (number, choice) in ReportChoice.allCases.enumerated() {
      let isFocused = number == menu.focus
      let text = OptionLines.lines(Phrases.report(choice), isFocused: isFocused, width: width)
      if isFocused { focus = lines.count..<lines.count + text.count }
      lines += text
    }
    return (lines, focus)
  }
}
