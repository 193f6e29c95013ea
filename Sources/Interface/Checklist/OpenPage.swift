import Knowledge
import Screen

/// A page of the checklist that is open.
package struct OpenPage: Sendable, Equatable {
  package let asked: AskedPage
  /// Its number, and about how many pages there are in all.
  package let number: Int
  package let about: Int
  /// The numbers of the lines to choose from, counted from zero, whose end has been on the screen.
  package private(set) var seen: Set<Int> = []

  package init(_ asked: AskedPage, number: Int, about: Int) {
    (self.asked, self.number, self.about) = (asked, number, about)
  }

  /// The typed question; nil where rows are asked.
  package var question: Finding.ID? { asked.question }

  /// Notes which lines a page shows to their end.
  mutating func see(_ page: Page) {
    let lines = page.lines
    let end = min(page.main.top + page.height, lines.count)
    for line in page.main.top..<max(page.main.top, end) {
      let number = lines[line].cells.first?.link ?? 0
      let isLast = line + 1 == lines.count || lines[line + 1].cells.first?.link != number
      if number > 0, isLast { seen.insert(Int(number) - 1) }
    }
  }

  /// The rows of which the end has never been on the screen, as lines to choose from.
  var unseenRows: [Int] { asked.rows.indices.filter { !seen.contains($0) } }
}

/// A page that was opened, with the number it bore.
package struct NumberedPage: Sendable, Equatable {
  package let page: AskedPage.ID
  package let number: Int
}

/// Where an answer is given.
package enum AnswerPlace: Sendable, Equatable {
  /// A page, and the line of it in focus.
  case page(AskedPage.ID, item: Int)
  /// A line of the page of all answers.
  case review(line: Int)
}

/// How things stood before an answer.
package struct Past: Sendable, Equatable {
  package let sheet: AnswerSheet
  package let setAside: Set<AskedPage.ID>
  package let place: AnswerPlace
}
